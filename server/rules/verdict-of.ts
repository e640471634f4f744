import type { Fact } from "@/core/rules/fact";
import { type Figure, figuresOf, unknownFacts } from "@/core/rules/figure";
import type { Verdict, Weight } from "@/core/rules/rule-terms";
import type { RuleRow } from "./read-rules";

/** One entry of a judgement (db/schema/rules.ts). */
export type JudgedEntry = { rule: string; verdict: Verdict; weight: Weight | null; clause: number | null };

/** What one rule says of a record, with what it takes to say it in words. */
export type RuleVerdict = {
  rule: string;
  titleZh: string;
  titleEn: string;
  verdict: Verdict;
  /** Null unless something is broken or unknown. */
  weight: Weight | null;
  /** The words for what is broken, with names of figures in braces; null unless something is broken or unknown. */
  messageZh: string | null;
  messageEn: string | null;
  figures: Figure[];
  /** Facts that are not known, when the verdict is indeterminate. */
  unknown: string[];
};

type Judged = { facts: Readonly<Record<string, unknown>>; asOf: string };

/** Puts an entry together with its rule, the facts that were judged and the limits of the day. */
export function verdictOf(entry: JudgedEntry, rule: RuleRow, dictionary: readonly Fact[], judged: Judged): RuleVerdict {
  const { verdict, weight } = entry;
  const { titleZh, titleEn } = rule;
  const head = { rule: entry.rule, titleZh, titleEn, verdict, weight };
  const clause = weight === null || entry.clause === null ? undefined : rule.clauses[entry.clause];
  if (!clause) return { ...head, messageZh: null, messageEn: null, figures: [], unknown: [] };
  return {
    ...head,
    messageZh: clause.messageZh,
    messageEn: clause.messageEn,
    figures: figuresOf(rule, clause, dictionary, judged.facts, limitsOn(rule, judged.asOf)),
    unknown: verdict === "indeterminate" ? unknownFacts(rule, clause, judged.facts) : [],
  };
}

/** The limits in force on the day of judging. */
function limitsOn(rule: RuleRow, day: string): Record<string, unknown> {
  return Object.fromEntries(
    rule.limits.map((limit) => [
      limit.name,
      limit.values.findLast((value) => value.from <= day && (value.to === null || day < value.to))?.value ?? null,
    ]),
  );
}
