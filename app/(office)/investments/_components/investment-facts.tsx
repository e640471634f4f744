import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { SummaryCards } from "@/components/ui/summary-cards";
import { type Language, textIn } from "@/core/kernel/language";
import type { InvestmentDetail } from "@/server/investments/get-investment";

type Props = { investment: InvestmentDetail; locale: Language };

/** Agreed, paid and taxes side by side, and what the investment is. */
export function InvestmentFacts({ investment, locale }: Props) {
  const t = useTranslations("investments");
  const money = useTranslations("money");
  const detail = useTranslations("disbursements.detail");
  return (
    <>
      <SummaryCards
        items={(["agreed", "paid", "taxes"] as const).map((figure) => ({
          label: t(figure),
          value: <Money fen={investment[figure]} unit="wan" />,
          href: `/investments/${investment.code}#transfers`,
        }))}
      />
      <p>{t("apart")}</p>
      <Section title={money("overview")} id="overview">
        <DefinitionList
          items={[
            { term: t("fields.enterprise"), value: investment.enterpriseName },
            { term: t("fields.uscc"), value: investment.uscc },
            { term: t("fields.county"), value: textIn(locale, investment, "county") },
            {
              term: t("fields.pairing"),
              value: <a href={`/pairings/${investment.pairingId}`}>{investment.pairingId}</a>,
            },
            { term: t("fields.document"), value: investment.documentNumber },
            {
              term: t("registered_by"),
              value: detail("by_on", { name: textIn(locale, investment, "registeredBy"), date: investment.agreedOn }),
            },
            { term: t("withdrawn_on"), value: investment.withdrawnOn },
            { term: t("fields.description"), value: investment.description, wide: true },
          ]}
        />
      </Section>
    </>
  );
}
