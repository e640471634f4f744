import { useLocale, useTranslations } from "next-intl";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Comparison, Condition } from "@/core/rules/condition";
import type { Fact } from "@/core/rules/fact";
import type { Limit } from "@/core/rules/rule";
import { useFigureText } from "./use-figure-text";

type Known = { facts: readonly Fact[]; limits: readonly Limit[] };

/** A condition in words: comparisons as sentences, groups as lists under "all of" or "any of". */
export function ConditionText({ condition, facts, limits }: Known & { condition: Condition }) {
  const t = useTranslations("rules.condition");
  if (!("rules" in condition)) return <ComparisonText comparison={condition} facts={facts} limits={limits} />;
  const [only] = condition.rules;
  const head = condition.not ? t(`not_${condition.combinator}`) : t(condition.combinator);
  if (only && condition.rules.length === 1 && !condition.not)
    return <ConditionText condition={only} facts={facts} limits={limits} />;
  return (
    <>
      {head}
      <ul className="ml-5 list-disc">
        {condition.rules.map((part) => (
          <li key={JSON.stringify(part)}>
            <ConditionText condition={part} facts={facts} limits={limits} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ComparisonText({ comparison, facts, limits }: Known & { comparison: Comparison }) {
  const t = useTranslations("rules.condition");
  const language = languageOf(useLocale());
  const text = useFigureText();
  const labelOf = (name: string) => {
    const fact = facts.find((each) => each.name === name);
    return fact ? textIn(language, fact, "label") : name;
  };
  const right = () => {
    const { value, valueSource } = comparison;
    if (value === undefined || value === null) return "";
    if (valueSource === "field") return labelOf(String(value));
    if (valueSource === "limit") {
      const limit = limits.find((each) => each.name === value);
      const [worth, ...later] = limit?.values ?? [];
      if (!limit || !worth) return String(value);
      const label = textIn(language, limit, "label");
      // What changed over time stands in the table of limits.
      return later.length > 0
        ? label
        : t("limit", { value: text({ ...limit, kind: "limit", value: worth.value }), label });
    }
    const fact = facts.find((each) => each.name === comparison.field);
    return text({ kind: "limit", name: comparison.field, unit: fact?.unit ?? null, value });
  };
  return t("comparison", {
    fact: labelOf(comparison.field),
    operator: t(`operators.${operatorWord[comparison.operator]}`),
    value: right(),
  });
}

/** Message keys may not hold signs. */
const operatorWord: Record<Comparison["operator"], string> = {
  "=": "equals",
  "!=": "differs",
  "<": "below",
  "<=": "at_most",
  ">": "above",
  ">=": "at_least",
  between: "between",
  in: "in",
  notIn: "not_in",
  hasAnyOf: "has_any_of",
  hasAllOf: "has_all_of",
  hasNoneOf: "has_none_of",
  isKnown: "is_known",
  isUnknown: "is_unknown",
};
