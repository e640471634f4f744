import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { DisbursementStep as Step } from "@/core/disbursements/next-steps";
import type { Language } from "@/core/kernel/language";
import type { DisbursementDetail } from "@/server/disbursements/get-disbursement";
import { DisbursementBar, DisbursementFacts } from "./disbursement-facts";

type Props = {
  disbursement: DisbursementDetail;
  step: Step;
  /** Whether the step is open to whoever looks; else the page says so in place of the form. */
  open: boolean;
  locale: Language;
  children: ReactNode;
};

/** The page of one step: what it means, its form, and below it what it is about. */
export function DisbursementStep({ disbursement, step, open, locale, children }: Props) {
  const t = useTranslations("disbursements");
  const title = t(`steps.${step}.title`);
  const isTwoPersons = step === "sending" && disbursement.state === "approved";
  return (
    <>
      <title>{`${title} · ${disbursement.code}`}</title>
      <PageHead code={disbursement.code} title={title} lead={disbursement.projectTitle} mark="transfer" />
      <p className="mb-4">{t(`steps.${step}.lead`)}</p>
      {open ? (
        <FormMessages also={["disbursements", "money", "terms"]}>{children}</FormMessages>
      ) : (
        <Notice tone="warn" title={t("over")}>
          {isTwoPersons ? t("two_persons") : t("over_next")}
        </Notice>
      )}
      <DisbursementBar disbursement={disbursement} />
      <DisbursementFacts disbursement={disbursement} locale={locale} />
    </>
  );
}
