import { useFormatter, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import type { ExpenditureDetail } from "@/server/expenditures/get-expenditure";

type Props = { expenditure: ExpenditureDetail; locale: Language };

/** What was spent, on what, to whom, against which invoice. */
export function ExpenditureFacts({ expenditure, locale }: Props) {
  const t = useTranslations("expenditures.detail");
  const money = useTranslations("money");
  const refunds = useTranslations("refunds");
  const terms = useTranslations("terms");
  const format = useFormatter();
  const { projectCode, projectTitle, confirmedByZh, confirmedByEn, confirmedAt, recordedAt } = expenditure;
  const confirmedBy = locale === "zh" ? confirmedByZh : confirmedByEn;
  const at = (name: string, instant: string) =>
    t("by_on", { name, date: format.dateTime(new Date(instant), "instant") });
  return (
    <Section title={money("overview")} id="overview">
      <DefinitionList
        items={[
          { term: t("amount"), value: <Money fen={expenditure.amount} /> },
          ...(expenditure.refunded > 0n
            ? [
                { term: refunds("refunded"), value: <Money fen={expenditure.refunded} /> },
                { term: refunds("net"), value: <Money fen={expenditure.amount - expenditure.refunded} /> },
              ]
            : []),
          { term: t("source"), value: `${terms(`sources.${expenditure.source}`)} · ${expenditure.fiscalYear}` },
          { term: t("purpose"), value: terms(`purposes.${expenditure.purpose}`) },
          { term: t("spent_on"), value: expenditure.spentOn },
          { term: t("payee"), value: expenditure.payeeName },
          { term: t("payee_kind"), value: terms(`payee_kinds.${expenditure.payeeKind}`) },
          { term: t("payer_account"), value: terms(`payer_account_kinds.${expenditure.payerAccountKind}`) },
          { term: t("payee_account"), value: terms(`payee_account_kinds.${expenditure.payeeAccountKind}`) },
          { term: t("invoice"), value: expenditure.invoiceNumber },
          { term: t("county"), value: textIn(locale, expenditure, "county") },
          { term: t("registered_by"), value: at(textIn(locale, expenditure, "registeredBy"), recordedAt) },
          { term: t("confirmed_by"), value: confirmedBy && confirmedAt ? at(confirmedBy, confirmedAt) : null },
          {
            term: t("project"),
            value: <a href={`/projects/${projectCode}`}>{`${projectCode} ${projectTitle}`}</a>,
            wide: true,
          },
          { term: t("description"), value: expenditure.description, wide: true },
        ]}
      />
    </Section>
  );
}
