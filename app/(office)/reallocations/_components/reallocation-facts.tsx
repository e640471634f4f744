import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import type { ReallocationDetail } from "@/server/reallocations/get-reallocation";

type Props = { reallocation: ReallocationDetail; locale: Language };

/** From which project to which, how much, why, and who asked and decided. */
export function ReallocationFacts({ reallocation, locale }: Props) {
  const t = useTranslations("reallocations");
  const money = useTranslations("money");
  const detail = useTranslations("disbursements.detail");
  const terms = useTranslations("terms");
  const { fromCode, fromTitle, toCode, toTitle, decidedOn, decidedByZh, decidedByEn } = reallocation;
  const decidedBy = locale === "zh" ? decidedByZh : decidedByEn;
  const byOn = (name: string, date: string) => detail("by_on", { name, date });
  return (
    <Section title={money("overview")} id="overview">
      <DefinitionList
        items={[
          { term: money("fields.amount"), value: <Money fen={reallocation.amount} /> },
          {
            term: money("fields.source"),
            value: `${terms(`sources.${reallocation.source}`)} · ${reallocation.fiscalYear}`,
          },
          { term: money("columns.county"), value: textIn(locale, reallocation, "county") },
          { term: t("asked_by"), value: byOn(textIn(locale, reallocation, "askedBy"), reallocation.askedOn) },
          { term: t("decided_by"), value: decidedBy && decidedOn ? byOn(decidedBy, decidedOn) : null },
          {
            term: money("columns.from_project"),
            value: <a href={`/projects/${fromCode}`}>{`${fromCode} ${fromTitle}`}</a>,
            wide: true,
          },
          {
            term: money("columns.to_project"),
            value: <a href={`/projects/${toCode}`}>{`${toCode} ${toTitle}`}</a>,
            wide: true,
          },
          { term: money("fields.reason"), value: reallocation.reason, wide: true },
          { term: t("decision_reason"), value: reallocation.decisionReason, wide: true },
        ]}
      />
    </Section>
  );
}
