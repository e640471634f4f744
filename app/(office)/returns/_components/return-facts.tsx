import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import type { MoneyReturnDetail } from "@/server/returns/get-money-return";

type Props = { returned: MoneyReturnDetail; locale: Language };

/** What went back, why, and who says that it came. */
export function ReturnFacts({ returned, locale }: Props) {
  const t = useTranslations("money");
  const detail = useTranslations("disbursements.detail");
  const terms = useTranslations("terms");
  const { projectCode, projectTitle, receivedOn, receivedByZh, receivedByEn } = returned;
  const receivedBy = locale === "zh" ? receivedByZh : receivedByEn;
  const byOn = (name: string, date: string) => detail("by_on", { name, date });
  return (
    <Section title={t("overview")} id="overview">
      <DefinitionList
        items={[
          { term: t("fields.amount"), value: <Money fen={returned.amount} /> },
          { term: t("fields.source"), value: `${terms(`sources.${returned.source}`)} · ${returned.fiscalYear}` },
          { term: t("columns.county"), value: textIn(locale, returned, "county") },
          { term: t("fields.bank_reference"), value: returned.bankReference },
          { term: t("returns.returned_by"), value: byOn(textIn(locale, returned, "returnedBy"), returned.returnedOn) },
          { term: t("returns.received_by"), value: receivedBy && receivedOn ? byOn(receivedBy, receivedOn) : null },
          { term: t("returns.withdrawn_on"), value: returned.withdrawnOn },
          {
            term: t("columns.project"),
            value: <a href={`/projects/${projectCode}`}>{`${projectCode} ${projectTitle}`}</a>,
            wide: true,
          },
          { term: t("fields.reason"), value: returned.reason, wide: true },
        ]}
      />
    </Section>
  );
}
