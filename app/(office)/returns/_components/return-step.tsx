import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { Language } from "@/core/kernel/language";
import type { ReturnStep as Step } from "@/core/returns/next-steps";
import type { MoneyReturnDetail } from "@/server/returns/get-money-return";
import { ReturnFacts } from "./return-facts";

type Props = {
  returned: MoneyReturnDetail;
  step: Step;
  /** Whether the step is open to whoever looks; else the page says so in place of the form. */
  open: boolean;
  locale: Language;
  children: ReactNode;
};

/** The page of one step of a return of money: what it means, its form, and below it what it is about. */
export function ReturnStep({ returned, step, open, locale, children }: Props) {
  const t = useTranslations("money.returns");
  const title = t(`steps.${step}.title`);
  return (
    <>
      <title>{`${title} · ${returned.code}`}</title>
      <PageHead code={returned.code} title={title} lead={returned.projectTitle} mark="transfer" />
      <p className="mb-4">{t(`steps.${step}.lead`)}</p>
      {open ? <FormMessages also={["money"]}>{children}</FormMessages> : <Notice tone="warn" title={t("over")} />}
      <ReturnFacts returned={returned} locale={locale} />
    </>
  );
}
