import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { AdviceList } from "@/components/rules/advice-list";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/core/kernel/domain-error";
import type { ProjectStep } from "@/core/projects/next-steps";
import { getProject } from "@/server/projects/get-project";
import { getAdvice } from "@/server/rules/get-advice";
import { officePage } from "../../../office-page";
import { ProjectOverview } from "../../_components/project-overview";
import { StepForm } from "../../_components/step-form";
import { plainSteps } from "./steps";

const stepRoles = ["eastern_coordinator", "western_coordinator", "county_officer", "central_reviewer"] as const;

/** One step of a project's life: what it means, what the rules say, and the button. */
export default officePage({ roles: stepRoles }, async (work, { params, locale }) => {
  const t = await getTranslations("projects");
  const name = params.step ?? "";
  const step = plainSteps[name as ProjectStep];
  if (!step?.roles.includes(work.actor.role)) throw notFound();
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const advice = step.judgedAt ? await getAdvice(work, "project", project.id, step.judgedAt) : null;
  const needs =
    step.needs === "reason"
      ? ({ reason: true } as const)
      : step.needs === "revision"
        ? { revision: project.revision }
        : null;
  return (
    <>
      <title>{`${t(`steps.${name}.title`)} · ${project.code}`}</title>
      <PageHead code={project.code} title={t(`steps.${name}.title`)} lead={project.content.title} mark="folder" />
      <p>{t(`steps.${name}.lead`)}</p>
      {advice ? <AdviceList title={t("review.rules")} advice={advice} locale={locale} /> : null}
      <FormMessages also={["projects"]}>
        <StepForm
          projectCode={project.code}
          step={name}
          needs={needs}
          action={step.action}
          kind={step.kind ?? "primary"}
          cancelHref={`/projects/${project.code}`}
        />
      </FormMessages>
      {step.needs === "revision" ? <ProjectOverview project={project} locale={locale} /> : null}
    </>
  );
});
