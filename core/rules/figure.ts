import { factsOf, limitsOf } from "./condition";
import type { Fact } from "./fact";
import { type Clause, factsUsed, type Limit, type Rule } from "./rule";

/** What a fact or a limit was worth; null = not known. Money is whole fen. */
export type FigureValue = string | number | boolean | null | (string | number)[];

/** One value that a verdict rests on, with what is needed to show it. */
export type Figure = {
  kind: "fact" | "limit";
  name: string;
  labelZh: string;
  labelEn: string;
  unit: string | null;
  type: string | null;
  value: FigureValue;
};

type Judged = Pick<Rule, "applies" | "clauses" | "limits" | "measuredFact" | "stakeFact">;

/** The part of a rule that one clause needs: its own condition, and when the rule applies at all. */
function partOf(rule: Judged, clause: Clause): Judged {
  return { ...rule, clauses: [clause] };
}

/**
 * The figures behind a broken or unknown clause: the facts that it and the rule's condition ask for, measure or show,
 * then the limits they name. `dictionary` holds the subject's facts; a fact that is no longer in it is left out.
 */
export function figuresOf(
  rule: Judged,
  clause: Clause,
  dictionary: readonly Fact[],
  facts: Readonly<Record<string, unknown>>,
  limits: Readonly<Record<string, unknown>>,
): Figure[] {
  const named = factsUsed(partOf(rule, clause));
  const used = new Set([
    ...limitsOf(clause.broken),
    ...(rule.applies ? limitsOf(rule.applies) : []),
    clause.limit ?? "",
  ]);
  return [
    ...named.flatMap((name) => {
      const fact = dictionary.find((each) => each.name === name);
      return fact ? [figureOfFact(fact, facts[name])] : [];
    }),
    ...rule.limits.flatMap((limit) => (used.has(limit.name) ? [figureOfLimit(limit, limits[limit.name])] : [])),
  ];
}

export function figureOfFact(fact: Fact, value: unknown): Figure {
  const { name, labelZh, labelEn, unit, type } = fact;
  return { kind: "fact", name, labelZh, labelEn, unit, type, value: (value ?? null) as FigureValue };
}

export function figureOfLimit(limit: Limit, value: unknown): Figure {
  const { name, labelZh, labelEn, unit } = limit;
  return { kind: "limit", name, labelZh, labelEn, unit, type: null, value: (value ?? null) as FigureValue };
}

/** The facts that a clause asks for and that are not known: why a verdict is indeterminate. */
export function unknownFacts(rule: Judged, clause: Clause, facts: Readonly<Record<string, unknown>>): string[] {
  const asked = [...factsOf(clause.broken), ...(rule.applies ? factsOf(rule.applies) : [])];
  return [...new Set(asked)].filter((name) => facts[name] === null || facts[name] === undefined);
}
