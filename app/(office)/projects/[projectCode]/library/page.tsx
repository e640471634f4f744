import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { admitToLibrary } from "@/server/library/admit-to-library";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { LibraryForm } from "../../_components/county-forms";
import { admit } from "../../actions";

/** The county admits the project to its library. */
export default officePage({ roles: admitToLibrary.roles }, async (work, { params }) => {
  const t = await getTranslations("projects.library");
  const project = await getProject(work, { code: params.projectCode ?? "" });
  return (
    <>
      <title>{`${t("title")} · ${project.code}`}</title>
      <PageHead code={project.code} title={t("title")} lead={project.content.title} mark="folder" />
      <p>{t("lead")}</p>
      <FormMessages also={["projects", "terms"]}>
        <LibraryForm
          projectCode={project.code}
          title={project.content.title}
          today={work.today}
          action={admit}
          cancelHref={`/projects/${project.code}`}
        />
      </FormMessages>
    </>
  );
});
