import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { MoneyBar } from "@/components/ui/money-bar";
import { Section } from "@/components/ui/section";
import { openAmount } from "@/core/disbursements/disbursement-life";
import { type Language, textIn } from "@/core/kernel/language";
import type { DisbursementDetail } from "@/server/disbursements/get-disbursement";

type Props = { disbursement: DisbursementDetail; locale: Language };

const wasSent = ({ sentOn }: DisbursementDetail) => sentOn !== null;

/** The money line of one disbursement: requested, sent, received. */
export function DisbursementBar({ disbursement }: { disbursement: DisbursementDetail }) {
  const t = useTranslations("disbursements.detail");
  const sent = wasSent(disbursement) ? disbursement.amount : 0n;
  const address = `/disbursements/${disbursement.code}`;
  return (
    <MoneyBar
      label={t("money_line")}
      steps={[
        { label: t("requested"), fen: disbursement.amount },
        { label: t("sent"), fen: sent, href: `${address}#transfers` },
        { label: t("received"), fen: disbursement.received, href: `${address}#receipts` },
      ]}
    />
  );
}

/** What is asked for, for what, by whom, and where it stands. */
export function DisbursementFacts({ disbursement, locale }: Props) {
  const t = useTranslations("disbursements.detail");
  const money = useTranslations("money");
  const terms = useTranslations("terms");
  const byOn = (name: string | null, date: string | null) => (name && date ? t("by_on", { name, date }) : null);
  const { projectCode, projectTitle, approvedByZh, approvedByEn, sentByZh, sentByEn } = disbursement;
  const inChinese = locale === "zh";
  return (
    <Section title={money("overview")} id="overview">
      <DefinitionList
        items={[
          { term: t("amount"), value: <Money fen={disbursement.amount} /> },
          { term: t("source"), value: `${terms(`sources.${disbursement.source}`)} · ${disbursement.fiscalYear}` },
          { term: t("purpose"), value: terms(`purposes.${disbursement.purpose}`) },
          { term: t("payee"), value: disbursement.payeeName },
          { term: t("account"), value: terms(`payee_account_kinds.${disbursement.payeeAccountKind}`) },
          { term: t("county"), value: textIn(locale, disbursement, "county") },
          {
            term: t("requested_by"),
            value: byOn(textIn(locale, disbursement, "requestedBy"), disbursement.requestedOn),
          },
          { term: t("approved_by"), value: byOn(inChinese ? approvedByZh : approvedByEn, disbursement.approvedOn) },
          { term: t("sent_by"), value: byOn(inChinese ? sentByZh : sentByEn, disbursement.sentOn) },
          { term: t("bank_reference"), value: disbursement.bankReference },
          { term: t("in_transit"), value: wasSent(disbursement) ? <Money fen={openAmount(disbursement)} /> : null },
          { term: t("taken_back"), value: wasSent(disbursement) ? <Money fen={disbursement.takenBack} /> : null },
          {
            term: t("project"),
            value: <a href={`/projects/${projectCode}`}>{`${projectCode} ${projectTitle}`}</a>,
            wide: true,
          },
          { term: t("description"), value: disbursement.description, wide: true },
        ]}
      />
    </Section>
  );
}
