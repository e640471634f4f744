import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { registerInstrument } from "@/server/instruments/register-instrument";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { InstrumentForm } from "../../_components/instrument-form";
import { ProjectMoney } from "../../_components/project-money";
import { agree } from "../../money-actions";

/** A county officer registers a financial instrument of a project in progress. */
export default officePage({ roles: registerInstrument.roles }, async (work, { params }) => {
  const [t, stages] = await Promise.all([getTranslations("instruments"), getTranslations("terms.stages")]);
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const title = t("registration.title");
  const lines = project.moneyLines.filter(({ budget }) => budget > 0n);
  return (
    <>
      <title>{`${title} · ${project.code}`}</title>
      <PageHead code={project.code} title={title} lead={project.content.title} mark="folder" />
      <p className="mb-4">{t("registration.lead")}</p>
      {project.stage !== "in_progress" ? (
        <Notice tone="warn" title={t("registration.stage", { stage: stages(project.stage) })} />
      ) : lines.length === 0 ? (
        <EmptyState title={t("registration.no_line")}>{t("registration.no_line_next")}</EmptyState>
      ) : (
        <FormMessages also={["instruments", "terms"]}>
          <InstrumentForm projectCode={project.code} lines={lines} today={work.today} action={agree} />
        </FormMessages>
      )}
      <ProjectMoney project={project} />
    </>
  );
});
