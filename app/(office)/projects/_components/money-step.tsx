import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormMessages } from "@/components/forms/form-messages";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { FreeLine, MoneyStep as Step } from "@/core/money/free-balances";
import { commitStages, payStages, returnStages } from "@/core/projects/money-stages";
import type { ProjectStage } from "@/core/projects/project-life";
import type { ProjectDetail } from "@/server/projects/get-project";
import { ProjectMoney } from "./project-money";

const stages: Record<Step, readonly ProjectStage[]> = {
  commitment: commitStages,
  disbursement: payStages,
  "pass-down": payStages,
  expenditure: payStages,
  return: returnStages,
  reallocation: returnStages,
};

type Props = { project: ProjectDetail; step: Step; lines: readonly FreeLine[]; children: ReactNode };

/** The page of a step of money: what it means, its form if the project's stage allows it, and the balances below. */
export function MoneyStep({ project, step, lines, children }: Props) {
  const t = useTranslations("money");
  const terms = useTranslations("terms.stages");
  const title = t(`steps.${step}.title`);
  const isOpen = stages[step].includes(project.stage);
  return (
    <>
      <title>{`${title} · ${project.code}`}</title>
      <PageHead code={project.code} title={title} lead={project.content.title} mark="folder" />
      <p className="mb-4">{t(`steps.${step}.lead`)}</p>
      {!isOpen ? (
        <Notice tone="warn" title={t("stage_closed", { stage: terms(project.stage) })} />
      ) : lines.length === 0 ? (
        <EmptyState title={t("no_lines")}>{t("no_lines_next")}</EmptyState>
      ) : (
        <>
          {lines.some((line) => line.free > 0n) ? null : (
            <Notice tone="warn" title={t(`steps.${step}.nothing_free`)}>
              {t(`steps.${step}.nothing_free_next`)}
            </Notice>
          )}
          <FormMessages also={["money", "disbursements", "expenditures", "terms"]}>{children}</FormMessages>
        </>
      )}
      <ProjectMoney project={project} />
    </>
  );
}
