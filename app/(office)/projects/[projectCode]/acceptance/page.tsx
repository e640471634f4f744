import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { acceptProject } from "@/server/projects/accept-project";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { AcceptanceForm } from "../../_components/acceptance-form";
import { accept } from "../../actions";

/** The county accepts the finished work. */
export default officePage({ roles: acceptProject.roles }, async (work, { params }) => {
  const t = await getTranslations("projects.acceptance");
  const project = await getProject(work, { code: params.projectCode ?? "" });
  return (
    <>
      <title>{`${t("title")} · ${project.code}`}</title>
      <PageHead code={project.code} title={t("title")} lead={project.content.title} mark="folder" />
      <p>{t("lead")}</p>
      <FormMessages also={["projects"]}>
        <AcceptanceForm
          projectCode={project.code}
          targets={project.content.targets.map(({ id, indicator, unit, target }) => ({
            id,
            indicator,
            unit: unit ?? null,
            target: target === undefined ? null : String(target),
          }))}
          action={accept}
          cancelHref={`/projects/${project.code}`}
        />
      </FormMessages>
    </>
  );
});
