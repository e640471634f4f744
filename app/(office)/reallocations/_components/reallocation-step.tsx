import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { Language } from "@/core/kernel/language";
import { nextSteps, type ReallocationStep as Step } from "@/core/reallocations/next-steps";
import type { ReallocationDetail } from "@/server/reallocations/get-reallocation";
import { ReallocationFacts } from "./reallocation-facts";

type Props = {
  reallocation: ReallocationDetail;
  step: Step;
  /** Who looks. */
  actor: Pick<Parameters<typeof nextSteps>[0], "role" | "personId">;
  locale: Language;
  children: ReactNode;
};

/** The page of one step of a re-allocation: what it means, its form if it is open to whoever looks, and what it is about. */
export function ReallocationStep({ reallocation, step, actor, locale, children }: Props) {
  const t = useTranslations("reallocations");
  const { next, others } = nextSteps({ ...reallocation, ...actor });
  const title = t(`steps.${step}.title`);
  return (
    <>
      <title>{`${title} · ${reallocation.code}`}</title>
      <PageHead code={reallocation.code} title={title} lead={reallocation.fromTitle} mark="transfer" />
      <p className="mb-4">{t(`steps.${step}.lead`)}</p>
      {next === step || others.includes(step) ? (
        <FormMessages also={["reallocations"]}>{children}</FormMessages>
      ) : (
        <Notice tone="warn" title={t("over")}>
          {t("over_next")}
        </Notice>
      )}
      <ReallocationFacts reallocation={reallocation} locale={locale} />
    </>
  );
}
