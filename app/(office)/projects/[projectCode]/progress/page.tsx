import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { reportProgress } from "@/server/progress/report-progress";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { ProgressForm } from "../../_components/county-forms";
import { report } from "../../actions";

/** The county reports how far the work is. */
export default officePage({ roles: reportProgress.roles }, async (work, { params }) => {
  const t = await getTranslations("projects.progress");
  const project = await getProject(work, { code: params.projectCode ?? "" });
  return (
    <>
      <title>{`${t("title")} · ${project.code}`}</title>
      <PageHead code={project.code} title={t("title")} lead={project.content.title} mark="folder" />
      <p>{t("lead")}</p>
      <FormMessages also={["projects", "terms"]}>
        <ProgressForm
          projectCode={project.code}
          title={project.content.title}
          today={work.today}
          action={report}
          cancelHref={`/projects/${project.code}`}
        />
      </FormMessages>
    </>
  );
});
