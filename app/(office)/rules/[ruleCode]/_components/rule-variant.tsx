import { useLocale, useTranslations } from "next-intl";
import { ConditionText } from "@/components/rules/condition-text";
import { weightTone } from "@/components/rules/tones";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Fact } from "@/core/rules/fact";
import type { Rule } from "@/core/rules/rule";
import { moments } from "@/core/rules/rule-terms";

/** How a rule judges one subject: when it applies, what breaks it, how heavy that is at each moment. */
export function RuleVariant({ rule, facts }: { rule: Rule; facts: readonly Fact[] }) {
  const t = useTranslations("rules");
  const terms = useTranslations("terms");
  const language = languageOf(useLocale());
  return (
    <Section title={t("variant", { subject: terms(`subjects.${rule.subject}`) })} id={rule.subject}>
      <p>{rule.applies ? t("applies_when") : t("always")}</p>
      {rule.applies ? <ConditionText condition={rule.applies} facts={facts} limits={rule.limits} /> : null}
      <DataTable
        caption={t("variant", { subject: terms(`subjects.${rule.subject}`) })}
        columns={[{ label: t("broken_when") }, { label: t("heaviest") }, { label: t("message") }]}
      >
        {rule.clauses.map((clause) => (
          <tr key={clause.messageEn}>
            <td>
              <ConditionText condition={clause.broken} facts={facts} limits={rule.limits} />
            </td>
            <td>
              {moments.flatMap((moment) => {
                const weight = clause.weights[moment];
                return weight
                  ? [
                      <div key={moment}>
                        <Badge tone={weightTone[weight]}>{terms(`weights.${weight}`)}</Badge>{" "}
                        {terms(`moments.${moment}`)}
                      </div>,
                    ]
                  : [];
              })}
            </td>
            <td>{namesShown(textIn(language, clause, "message"), rule, facts, language)}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}

/** The message with the labels of facts and limits where a flag shows their values. */
function namesShown(message: string, rule: Rule, facts: readonly Fact[], language: "zh" | "en"): string {
  return message.replace(/\{([a-z0-9_]+)\}/g, (whole, name: string) => {
    const labelled = facts.find((fact) => fact.name === name) ?? rule.limits.find((limit) => limit.name === name);
    return labelled ? `[${textIn(language, labelled, "label")}]` : whole;
  });
}
