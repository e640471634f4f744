import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import type { RefundDetail } from "@/server/refunds/get-refund";

type Props = { refund: RefundDetail; locale: Language };

/** What came back, of what, why, and by whom it was registered. */
export function RefundFacts({ refund, locale }: Props) {
  const t = useTranslations("refunds");
  const money = useTranslations("money");
  const detail = useTranslations("disbursements.detail");
  const terms = useTranslations("terms");
  const { expenditureCode, projectCode, projectTitle } = refund;
  return (
    <Section title={money("overview")} id="overview">
      <DefinitionList
        items={[
          { term: money("fields.amount"), value: <Money fen={refund.amount} /> },
          {
            term: money("columns.expenditure"),
            value: <a href={`/expenditures/${expenditureCode}`}>{expenditureCode}</a>,
          },
          { term: t("spent"), value: <Money fen={refund.expenditureAmount} /> },
          { term: money("columns.payee"), value: refund.payeeName },
          { term: money("fields.source"), value: `${terms(`sources.${refund.source}`)} · ${refund.fiscalYear}` },
          { term: money("columns.county"), value: textIn(locale, refund, "county") },
          { term: money("fields.bank_reference"), value: refund.bankReference },
          {
            term: t("registered_by"),
            value: detail("by_on", { name: textIn(locale, refund, "registeredBy"), date: refund.refundedOn }),
          },
          { term: t("withdrawn_on"), value: refund.withdrawnOn },
          {
            term: money("columns.project"),
            value: <a href={`/projects/${projectCode}`}>{`${projectCode} ${projectTitle}`}</a>,
            wide: true,
          },
          { term: money("fields.reason"), value: refund.reason, wide: true },
        ]}
      />
    </Section>
  );
}
