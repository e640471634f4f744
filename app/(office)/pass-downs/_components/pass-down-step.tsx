import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { Language } from "@/core/kernel/language";
import type { PassDownStep as Step } from "@/core/pass-downs/next-steps";
import type { PassDownDetail } from "@/server/pass-downs/get-pass-down";
import { PassDownFacts } from "./pass-down-facts";

type Props = {
  passed: PassDownDetail;
  step: Step;
  /** Whether the step is open to whoever looks; else the page says so in place of the form. */
  open: boolean;
  locale: Language;
  children: ReactNode;
};

/** The page of one step of a pass-down: what it means, its form, and below it what it is about. */
export function PassDownStep({ passed, step, open, locale, children }: Props) {
  const t = useTranslations("money.pass_downs");
  const title = t(`steps.${step}.title`);
  return (
    <>
      <title>{`${title} · ${passed.code}`}</title>
      <PageHead code={passed.code} title={title} lead={passed.projectTitle} mark="transfer" />
      <p className="mb-4">{t(`steps.${step}.lead`)}</p>
      {open ? <FormMessages also={["money"]}>{children}</FormMessages> : <Notice tone="warn" title={t("over")} />}
      <PassDownFacts passed={passed} locale={locale} />
    </>
  );
}
