import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { MoneyBar } from "@/components/ui/money-bar";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import { openOfReturn } from "@/core/returns/return-state";
import type { MoneyReturnDetail } from "@/server/returns/get-money-return";

type Props = { returned: MoneyReturnDetail; locale: Language };

/** What went back, from where and why, and who says what came. */
export function ReturnFacts({ returned, locale }: Props) {
  const t = useTranslations("money");
  const detail = useTranslations("disbursements.detail");
  const terms = useTranslations("terms");
  const { code, projectCode, projectTitle, receivedAmount, receivedOn, receivedByZh, receivedByEn } = returned;
  const receivedBy = locale === "zh" ? receivedByZh : receivedByEn;
  const transfers = `/returns/${code}#transfers`;
  const byOn = (name: string, date: string) => detail("by_on", { name, date });
  return (
    <>
      <MoneyBar
        label={t("returns.money_line")}
        steps={[
          { label: t("returns.sent"), fen: returned.amount, href: transfers },
          { label: t("returns.received"), fen: receivedAmount ?? 0n, href: transfers },
        ]}
      />
      <Section title={t("overview")} id="overview">
        <DefinitionList
          items={[
            { term: t("fields.amount"), value: <Money fen={returned.amount} /> },
            { term: t("fields.source"), value: `${terms(`sources.${returned.source}`)} · ${returned.fiscalYear}` },
            { term: t("fields.place"), value: terms(`return_places.${returned.place}`) },
            { term: t("columns.county"), value: textIn(locale, returned, "county") },
            { term: t("fields.bank_reference"), value: returned.bankReference },
            {
              term: t("returns.returned_by"),
              value: byOn(textIn(locale, returned, "returnedBy"), returned.returnedOn),
            },
            { term: t("returns.received_by"), value: receivedBy && receivedOn ? byOn(receivedBy, receivedOn) : null },
            { term: t("returns.received"), value: receivedAmount === null ? null : <Money fen={receivedAmount} /> },
            { term: t("returns.open"), value: <Money fen={openOfReturn(returned)} /> },
            { term: t("returns.taken_back"), value: <Money fen={returned.takenBack} /> },
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
    </>
  );
}
