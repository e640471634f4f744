import type { Moment, Subject } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { listFacts } from "./list-facts";
import { readRules } from "./read-rules";
import { readVersion } from "./read-version";
import { type JudgedEntry, type RuleVerdict, verdictOf } from "./verdict-of";

const byWeight: readonly (string | null)[] = ["block", "warn", "info", null];

/**
 * What the rules in force say of a record now, the heaviest first. Nothing is kept and no flag is raised. At the moment of a
 * gate it is what the gate will say when this actor takes the step; without one it is the advice of a draft.
 */
export async function getAdvice(
  work: Work,
  subject: Subject,
  id: number,
  moment: Moment = "draft",
): Promise<RuleVerdict[]> {
  const version = await readVersion(work);
  const [judged] = await work.sql<{ facts: string; verdicts: string }[]>`
    select facts::text as facts, verdicts::text as verdicts
    from judge_verdicts(${subject}, ${moment}, ${work.today}::date, ${version.id}, ${[id]}::integer[], null)`;
  if (!judged) return [];
  const [rules, dictionary] = await Promise.all([readRules(work, version.id), listFacts(work, { subject })]);
  const facts: Record<string, unknown> = JSON.parse(judged.facts);
  const entries: (Partial<JudgedEntry> & Pick<JudgedEntry, "rule" | "verdict">)[] = JSON.parse(judged.verdicts);
  return entries
    .flatMap(({ weight = null, clause = null, ...entry }) => {
      const rule = rules.find((each) => each.subject === subject && each.code === entry.rule);
      return rule ? [verdictOf({ ...entry, weight, clause }, rule, dictionary, { facts, asOf: work.today })] : [];
    })
    .sort((one, other) => byWeight.indexOf(one.weight) - byWeight.indexOf(other.weight));
}
