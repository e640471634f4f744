import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { BlockingRules } from "@/components/money/blocking-rules";
import { PaperList } from "@/components/papers/paper-list";
import { AdviceList } from "@/components/rules/advice-list";
import { FlagList } from "@/components/rules/flag-list";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { nextSteps } from "@/core/expenditures/next-steps";
import { confirmExpenditure } from "@/server/expenditures/confirm-expenditure";
import { getExpenditure } from "@/server/expenditures/get-expenditure";
import { getAdvice } from "@/server/rules/get-advice";
import { officePage } from "../../../office-page";
import { ConfirmationForm } from "../../_components/decision-forms";
import { ExpenditureFacts } from "../../_components/expenditure-facts";
import { confirm } from "../../actions";

/** The second person's decision: facts and papers on one side, what the rules say and the decision on the other. */
export default officePage({ roles: confirmExpenditure.roles }, async (work, { params, locale }) => {
  const [t, money] = await Promise.all([getTranslations("expenditures"), getTranslations("money")]);
  const expenditure = await getExpenditure(work, { code: params.code ?? "" });
  const advice = await getAdvice(work, "expenditure", expenditure.id, "expenditure");
  const { code, state, available, amount, flags, papers } = expenditure;
  const { next } = nextSteps({ ...work.actor, ...expenditure });
  return (
    <>
      <title>{`${t("steps.confirmation.title")} · ${code}`}</title>
      <PageHead code={code} title={expenditure.projectTitle} lead={t("steps.confirmation.title")} mark="transfer" />
      <p>{t("steps.confirmation.lead")}</p>
      <div className="decision">
        <div>
          <ExpenditureFacts expenditure={expenditure} locale={locale} />
          <PaperList papers={papers} locale={locale} attach={null} />
        </div>
        <div>
          <Section title={t("decide")} id="decide">
            <DefinitionList
              items={[
                { term: t("detail.available"), value: <Money fen={available} /> },
                { term: t("detail.after"), value: <Money fen={available - amount} /> },
              ]}
            />
            <BlockingRules
              title={t("blocked")}
              whatNext={t("blocked_next")}
              advice={advice}
              flags={flags}
              locale={locale}
            />
            {next === "confirmation" ? (
              <FormMessages also={["expenditures"]}>
                <ConfirmationForm code={code} action={confirm} />
              </FormMessages>
            ) : (
              <Notice tone="warn" title={t("over")}>
                {state === "registered" ? t("two_persons") : t("over_next")}
              </Notice>
            )}
          </Section>
          <AdviceList title={money("advice")} advice={advice} locale={locale} />
          <FlagList title={money("checks")} none={money("no_checks")} flags={flags} locale={locale} />
        </div>
      </div>
    </>
  );
});
