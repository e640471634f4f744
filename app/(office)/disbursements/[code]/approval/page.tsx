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
import { approveDisbursement } from "@/server/disbursements/approve-disbursement";
import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { getAdvice } from "@/server/rules/get-advice";
import { officePage } from "../../../office-page";
import { ApprovalForm, ReturnForm } from "../../_components/decision-forms";
import { DisbursementFacts } from "../../_components/disbursement-facts";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { approve, giveBack } from "../../actions";

/** The east's decision: facts and papers on one side, what the rules say and the decision on the other. */
export default officePage({ roles: approveDisbursement.roles }, async (work, { params, locale }) => {
  const [t, money] = await Promise.all([getTranslations("disbursements"), getTranslations("money")]);
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const advice = await getAdvice(work, "disbursement", disbursement.id, "disbursement");
  const { code, revision, flags, papers, promised, amount } = disbursement;
  const form = { code, revision };
  return (
    <>
      <title>{`${t("steps.approval.title")} · ${code}`}</title>
      <PageHead code={code} title={disbursement.projectTitle} lead={t("steps.approval.title")} mark="transfer" />
      <p>{t("steps.approval.lead")}</p>
      <div className="decision">
        <div>
          <DisbursementFacts disbursement={disbursement} locale={locale} />
          <PaperList papers={papers} locale={locale} attach={null} />
        </div>
        <div>
          <Section title={t("decide")} id="decide">
            <DefinitionList
              items={[
                { term: t("detail.promised"), value: <Money fen={promised} /> },
                { term: t("detail.after"), value: <Money fen={promised - amount} /> },
              ]}
            />
            <BlockingRules
              title={t("blocked")}
              whatNext={t("blocked_next")}
              advice={advice}
              flags={flags}
              locale={locale}
            />
            <FormMessages also={["disbursements"]}>
              {isOpen(stepsOf(work, disbursement), "approval") ? (
                <div className="grid gap-8">
                  <ApprovalForm {...form} action={approve} />
                  <ReturnForm {...form} action={giveBack} />
                </div>
              ) : (
                <Notice tone="warn" title={t("over")}>
                  {disbursement.state === "requested" ? t("two_persons") : t("over_next")}
                </Notice>
              )}
            </FormMessages>
          </Section>
          <AdviceList title={money("advice")} advice={advice} locale={locale} />
          <FlagList title={money("checks")} none={money("no_checks")} flags={flags} locale={locale} />
        </div>
      </div>
    </>
  );
});
