import { notFound } from "@/core/kernel/domain-error";
import type { Moment, Subject } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { listFacts } from "./list-facts";
import { readRules } from "./read-rules";
import { type JudgedEntry, type RuleVerdict, verdictOf } from "./verdict-of";

/** What one rule said of a record when it judged it last. */
export type LastVerdict = RuleVerdict & {
  moment: Moment;
  /** The business day. */
  asOf: string;
  flagCode: string | null;
  waived: boolean;
};

type Entry = JudgedEntry &
  Pick<LastVerdict, "moment" | "asOf" | "flagCode" | "waived"> & { versionId: number; facts: string };

const byWeight: readonly (string | null)[] = ["block", "warn", "info", null];

/** The last verdict of every rule that has judged a record, what is broken first, the heaviest first. Throws not_found. */
export async function listVerdicts(work: Work, query: { subject: Subject; code: string }): Promise<LastVerdict[]> {
  const entries = await lastEntries(work, query.subject, await idOf(work, query.subject, query.code));
  const versions = [...new Set(entries.map((entry) => entry.versionId))];
  const [dictionary, ...rules] = await Promise.all([
    listFacts(work, { subject: query.subject }),
    ...versions.map((version) => readRules(work, version)),
  ]);
  const known = rules.flat().filter((rule) => rule.subject === query.subject);
  return entries
    .flatMap(({ versionId, facts, moment, asOf, flagCode, waived, ...entry }) => {
      const rule = known.find((each) => each.versionId === versionId && each.code === entry.rule);
      const verdict = rule && verdictOf(entry, rule, dictionary, { facts: JSON.parse(facts), asOf });
      return verdict ? [{ ...verdict, moment, asOf, flagCode, waived }] : [];
    })
    .sort((one, other) => byWeight.indexOf(one.weight) - byWeight.indexOf(other.weight));
}

async function idOf({ sql }: Work, subject: Subject, code: string): Promise<number> {
  const tables = { project: sql`project`, disbursement: sql`disbursement`, expenditure: sql`expenditure` };
  const [row] = await sql<{ id: number }[]>`select id from ${tables[subject]} where code = ${code}`;
  if (!row) throw notFound("code");
  return row.id;
}

async function lastEntries({ sql }: Work, subject: Subject, id: number): Promise<Entry[]> {
  return sql<Entry[]>`
    select e.rule, e.verdict, e.weight, e.clause, e.moment, e."asOf", e."versionId", e.facts, f.code as "flagCode",
      coalesce(f.state = 'waived', false) as waived
    from (
      select distinct on (n.rule) n.rule, n.verdict, n.weight, n.clause, j.moment, j.as_of::text as "asOf",
        j.version_id as "versionId", j.facts::text as facts
      from judgement j
      cross join lateral jsonb_to_recordset(j.verdicts) as n (rule text, verdict text, weight text, clause integer)
      where j.subject = ${subject} and j.subject_id = ${id}
      order by n.rule, j.id desc
    ) e
    left join flag f on f.subject = ${subject} and f.subject_id = ${id} and f.rule_code = e.rule and f.state <> 'closed'
    order by e.rule`;
}
