import { notFound } from "@/core/kernel/domain-error";
import { type Figure, figuresOf, unknownFacts } from "@/core/rules/figure";
import type { FlagState, Moment, Subject, Verdict, Weight } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { listFacts } from "../rules/list-facts";
import { type RuleRow, readRules } from "../rules/read-rules";
import { type FlagEvent, readFlagEvents } from "./read-flag-events";
import { type FlagSteps, stepsOpenTo } from "./steps-open-to";

export type FlagHead = {
  id: number;
  code: string;
  ruleCode: string;
  subject: Subject;
  subjectId: number;
  subjectCode: string;
  projectCode: string;
  projectTitle: string;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  state: FlagState;
  verdict: Verdict;
  weight: Weight;
  moment: Moment;
  clause: number;
  /** As the judge found them, as text: a fact's value, a limit's or another fact's, and what lies between them. */
  measured: string | null;
  limit: string | null;
  difference: string | null;
  /** Money at stake, in fen. */
  stake: bigint | null;
  raisedAt: string;
  judgedAt: string;
  closedAt: string | null;
  explanation: string | null;
  waiverReason: string | null;
  waivedUntil: string | null;
  waivedByZh: string | null;
  waivedByEn: string | null;
  revision: number;
  versionId: number;
  versionNumber: number;
  versionZh: string;
  versionEn: string;
};

export type FlagView = FlagHead & {
  /** The rule as it stood in the version that judged. */
  rule: RuleRow;
  /** What broke the rule, in words with the names of facts and limits in braces. */
  messageZh: string;
  messageEn: string;
  figures: Figure[];
  /** Facts without which the clause could not be judged, when the verdict is indeterminate. */
  unknown: string[];
  /** The fact that is measured, and the limit or fact that it is measured against. */
  measuredName: string | null;
  boundName: string | null;
  events: FlagEvent[];
  steps: FlagSteps;
};

/** Everything that a flag's page shows: why it was raised, on which figures, what became of it. Throws not_found. */
export async function getFlag(work: Work, query: { code: string }): Promise<FlagView> {
  const { facts, limits, ...head } = await readHead(work, query.code);
  const [rules, dictionary, events] = await Promise.all([
    readRules(work, head.versionId, head.ruleCode),
    listFacts(work, { subject: head.subject }),
    readFlagEvents(work, head.id),
  ]);
  const rule = rules.find((each) => each.subject === head.subject);
  const clause = rule?.clauses[head.clause];
  if (!rule || !clause) throw new Error(`flag ${head.code} names a clause that is not in its version`);
  return {
    ...head,
    rule,
    messageZh: clause.messageZh,
    messageEn: clause.messageEn,
    figures: figuresOf(rule, clause, dictionary, facts, limits),
    unknown: head.verdict === "indeterminate" ? unknownFacts(rule, clause, facts) : [],
    measuredName: clause.measured ?? rule.measuredFact,
    boundName: clause.limit ?? null,
    events,
    steps: stepsOpenTo(work, head, rule.waivable, events),
  };
}

type Raw = FlagHead & { facts: string; limits: string };
type Read = FlagHead & { facts: Record<string, unknown>; limits: Record<string, unknown> };

async function readHead({ sql }: Work, code: string): Promise<Read> {
  const [row] = await sql<Raw[]>`
    select f.id, f.code, f.rule_code as "ruleCode", f.subject, f.subject_id as "subjectId",
      coalesce(case f.subject when 'disbursement' then (select code from disbursement where id = f.subject_id)
        when 'expenditure' then (select code from expenditure where id = f.subject_id) end, p.code) as "subjectCode",
      p.code as "projectCode", p.title as "projectTitle", f.pairing_id as "pairingId", f.county_code as "countyCode",
      coalesce(d.name_zh, f.county_code) as "countyZh", coalesce(d.name_en, f.county_code) as "countyEn", f.state,
      f.verdict, f.weight, f.moment, f.clause, f.facts::text as facts, f.limits::text as limits, f.measured,
      f."limit", f.difference, f.stake, f.raised_at as "raisedAt", f.judged_at as "judgedAt",
      f.closed_at as "closedAt", f.explanation, f.waiver_reason as "waiverReason",
      f.waived_until::text as "waivedUntil", w.name_zh as "waivedByZh", w.name_en as "waivedByEn", f.revision,
      f.version_id as "versionId", v.number as "versionNumber", v.title_zh as "versionZh", v.title_en as "versionEn"
    from flag f
    join project p on p.id = f.project_id
    join rule_set_version v on v.id = f.version_id
    left join person w on w.id = f.waived_by
    left join division d on d.code = f.county_code and d.valid_from <= f.raised_at::date
      and (d.valid_to is null or f.raised_at::date < d.valid_to)
    where f.code = ${code}`;
  if (!row) throw notFound("flagCode");
  return {
    ...row,
    raisedAt: isoInstant(row.raisedAt),
    judgedAt: isoInstant(row.judgedAt),
    closedAt: row.closedAt ? isoInstant(row.closedAt) : null,
    facts: JSON.parse(row.facts),
    limits: JSON.parse(row.limits),
  };
}
