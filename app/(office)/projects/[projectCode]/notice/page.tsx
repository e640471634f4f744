import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { publishNotice } from "@/server/notices/publish-notice";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { NoticeForm } from "../../_components/county-forms";
import { publish } from "../../actions";

/** The county tells the public. */
export default officePage({ roles: publishNotice.roles }, async (work, { params }) => {
  const t = await getTranslations("projects.notice");
  const project = await getProject(work, { code: params.projectCode ?? "" });
  return (
    <>
      <title>{`${t("title")} · ${project.code}`}</title>
      <PageHead code={project.code} title={t("title")} lead={project.content.title} mark="folder" />
      <p>{t("lead")}</p>
      <FormMessages also={["projects", "terms"]}>
        <NoticeForm
          projectCode={project.code}
          title={project.content.title}
          today={work.today}
          action={publish}
          cancelHref={`/projects/${project.code}`}
        />
      </FormMessages>
    </>
  );
});
