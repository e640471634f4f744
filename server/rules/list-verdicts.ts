import { notFound } from "@/core/kernel/domain-error";
import { type Figure, figuresOf, unknownFacts } from "@/core/rules/figure";
import type { Moment, Subject, Verdict, Weight } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { listFacts } from "./list-facts";
import { type RuleRow, readRules } from "./read-rules";

/** What one rule said of a record when it was judged last. */
export type RuleVerdict = {
  ruleCode: string;
  titleZh: string;
  titleEn: string;
  verdict: Verdict;
  /** Null unless something is broken or unknown. */
  weight: Weight | null;
  moment: Moment;
  judgedAt: string;
  /** The words for what is broken, with names of figures in braces; null unless something is broken. */
  messageZh: string | null;
  messageEn: string | null;
  figures: Figure[];
  unknown: string[];
  stake: bigint | null;
  flagCode: string | null;
  waived: boolean;
};

type Entry = {
  rule: string;
  verdict: Verdict;
  weight: Weight | null;
  clause: number | null;
  stake: string | null;
  moment: Moment;
  judgedAt: string;
  versionId: number;
  facts: string;
  flagCode: string | null;
  waived: boolean;
};

const byWeight: readonly (Weight | null)[] = ["block", "warn", "info", null];

/** The last verdict of every rule that has judged a record, what is broken first, the heaviest first. Throws not_found. */
export async function listVerdicts(work: Work, query: { subject: Subject; code: string }): Promise<RuleVerdict[]> {
  const entries = await lastEntries(work, query.subject, await idOf(work, query.subject, query.code));
  if (entries.length === 0) return [];
  const versions = [...new Set(entries.map((entry) => entry.versionId))];
  const [dictionary, ...rules] = await Promise.all([
    listFacts(work, { subject: query.subject }),
    ...versions.map((version) => readRules(work, version)),
  ]);
  const known = rules.flat().filter((rule) => rule.subject === query.subject);
  return entries
    .flatMap((entry) => {
      const rule = known.find((each) => each.versionId === entry.versionId && each.code === entry.rule);
      return rule ? [verdictOf(entry, rule, dictionary)] : [];
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
    select e.rule, e.verdict, e.weight, e.clause, e.stake, e.moment, e."judgedAt", e."versionId", e.facts,
      f.code as "flagCode", coalesce(f.state = 'waived', false) as waived
    from (
      select distinct on (n.rule) n.rule, n.verdict, n.weight, n.clause, n.stake, j.moment, j.judged_at as "judgedAt",
        j.version_id as "versionId", j.facts::text as facts
      from judgement j
      cross join lateral jsonb_to_recordset(j.verdicts) as n (rule text, verdict text, weight text, clause integer, stake text)
      where j.subject = ${subject} and j.subject_id = ${id}
      order by n.rule, j.id desc
    ) e
    left join flag f on f.subject = ${subject} and f.subject_id = ${id} and f.rule_code = e.rule and f.state <> 'closed'
    order by e.rule`;
}

function verdictOf(entry: Entry, rule: RuleRow, dictionary: Awaited<ReturnType<typeof listFacts>>): RuleVerdict {
  const facts: Record<string, unknown> = JSON.parse(entry.facts);
  const clause = entry.clause === null ? undefined : rule.clauses[entry.clause];
  const broken = clause !== undefined && (entry.verdict === "fail" || entry.verdict === "indeterminate");
  return {
    ruleCode: entry.rule,
    titleZh: rule.titleZh,
    titleEn: rule.titleEn,
    verdict: entry.verdict,
    weight: entry.weight,
    moment: entry.moment,
    judgedAt: isoInstant(entry.judgedAt),
    messageZh: broken ? clause.messageZh : null,
    messageEn: broken ? clause.messageEn : null,
    figures: broken ? figuresOf(rule, clause, dictionary, facts, limitsOn(rule, entry.judgedAt)) : [],
    unknown: broken && entry.verdict === "indeterminate" ? unknownFacts(rule, clause, facts) : [],
    stake: entry.stake === null ? null : BigInt(entry.stake),
    flagCode: entry.flagCode,
    waived: entry.waived,
  };
}

/** The limits in force on the day of judging. */
function limitsOn(rule: RuleRow, judgedAt: string): Record<string, unknown> {
  const day = judgedAt.slice(0, 10);
  return Object.fromEntries(
    rule.limits.map((limit) => [
      limit.name,
      limit.values.findLast((value) => value.from <= day && (value.to === null || day < value.to))?.value ?? null,
    ]),
  );
}
