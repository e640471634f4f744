import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { MoneyBar } from "@/components/ui/money-bar";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import { openOfPassDown } from "@/core/pass-downs/next-steps";
import type { PassDownDetail } from "@/server/pass-downs/get-pass-down";

type Props = { passed: PassDownDetail; locale: Language };

/** What was passed down, by whom and on which way, and what is said to have come. */
export function PassDownFacts({ passed, locale }: Props) {
  const t = useTranslations("money");
  const detail = useTranslations("disbursements.detail");
  const terms = useTranslations("terms");
  const { projectCode, projectTitle, confirmedAmount, confirmedOn, confirmedByZh, confirmedByEn } = passed;
  const confirmedBy = locale === "zh" ? confirmedByZh : confirmedByEn;
  const transfers = `/pass-downs/${passed.code}#transfers`;
  const byOn = (name: string, date: string) => detail("by_on", { name, date });
  return (
    <>
      <MoneyBar
        label={t("pass_downs.money_line")}
        steps={[
          { label: t("pass_downs.passed"), fen: passed.amount, href: transfers },
          { label: t("pass_downs.confirmed"), fen: confirmedAmount ?? 0n, href: transfers },
        ]}
      />
      <Section title={t("overview")} id="overview">
        <DefinitionList
          items={[
            { term: t("fields.amount"), value: <Money fen={passed.amount} /> },
            { term: t("fields.source"), value: `${terms(`sources.${passed.source}`)} · ${passed.fiscalYear}` },
            { term: t("fields.leg"), value: terms(`pass_down_legs.${passed.leg}`) },
            { term: t("columns.county"), value: textIn(locale, passed, "county") },
            { term: t("fields.bank_reference"), value: passed.bankReference },
            { term: t("pass_downs.passed_by"), value: byOn(textIn(locale, passed, "passedBy"), passed.passedOn) },
            {
              term: t("pass_downs.confirmed_by"),
              value: confirmedBy && confirmedOn ? byOn(confirmedBy, confirmedOn) : null,
            },
            {
              term: t("pass_downs.confirmed"),
              value: confirmedAmount === null ? null : <Money fen={confirmedAmount} />,
            },
            { term: t("pass_downs.open"), value: <Money fen={openOfPassDown(passed)} /> },
            { term: t("pass_downs.taken_back"), value: <Money fen={passed.takenBack} /> },
            {
              term: t("columns.project"),
              value: <a href={`/projects/${projectCode}`}>{`${projectCode} ${projectTitle}`}</a>,
              wide: true,
            },
          ]}
        />
      </Section>
    </>
  );
}
