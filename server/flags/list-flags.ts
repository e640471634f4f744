import type { FlagsQuery } from "@/core/rules/flags-query";
import type { FlagState, Moment, Subject, Verdict, Weight } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Condition, flagsCondition } from "./flags-condition";

export type ListedFlag = {
  id: number;
  code: string;
  ruleCode: string;
  titleZh: string;
  titleEn: string;
  subject: Subject;
  /** The human code of the project or payment that it is about. */
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
  /** Money at stake, in fen; null where the rule names none or it is not known. */
  stake: bigint | null;
  raisedAt: string;
  waivedUntil: string | null;
};

export type WeightTotal = { weight: Weight; count: number; stake: bigint };

export type FlagList = Page<ListedFlag> & {
  /** Of everything that the filters let through. */
  totals: { count: number; stake: bigint };
  /** The same for each weight, the filter by weight apart; the heaviest first. */
  byWeight: WeightTotal[];
};

/** A page of 50 (or `most`) flags, the most money at stake first or the newest, with totals by weight. */
export async function listFlags(work: Work, query: FlagsQuery, most = PAGE): Promise<FlagList> {
  const { weight, ...others } = query;
  const [found, byWeight] = await Promise.all([
    pageOf(work, query, flagsCondition(work, query).condition, most),
    totalsOf(work, flagsCondition(work, others).condition),
  ]);
  const counted = byWeight.filter((total) => weight === undefined || total.weight === weight);
  const rows = found.map((row) => ({ ...row, raisedAt: isoInstant(row.raisedAt) }));
  return {
    ...keysetPage(rows, query, most),
    totals: {
      count: counted.reduce((sum, total) => sum + total.count, 0),
      stake: counted.reduce((sum, total) => sum + total.stake, 0n),
    },
    byWeight,
  };
}

/** Pages go on from a row: in the order of money from its stake and id, in the order of time from its id. */
async function pageOf({ sql }: Work, query: FlagsQuery, condition: Condition, most: number): Promise<ListedFlag[]> {
  const newest = query.order === "newest";
  const from = query.after ?? query.before;
  const at = newest ? sql`f.id` : sql`(f.ranked_stake, f.id)`;
  const there = newest
    ? sql`${from ?? 0}::bigint`
    : sql`(select c.ranked_stake, c.id from flag c where c.id = ${from ?? 0}::bigint)`;
  const place = query.after ? sql`${at} > ${there}` : query.before ? sql`${at} < ${there}` : sql`true`;
  const forth = newest ? sql`f.id desc` : sql`f.ranked_stake desc, f.id desc`;
  const back = newest ? sql`f.id` : sql`f.ranked_stake, f.id`;
  const order = query.after ? back : forth;
  return sql<ListedFlag[]>`
    select f.id, f.code, f.rule_code as "ruleCode", coalesce(r.title_zh, f.rule_code) as "titleZh",
      coalesce(r.title_en, f.rule_code) as "titleEn", f.subject,
      coalesce(case f.subject when 'disbursement' then (select code from disbursement where id = f.subject_id)
        when 'expenditure' then (select code from expenditure where id = f.subject_id) end, p.code) as "subjectCode",
      p.code as "projectCode", p.title as "projectTitle", f.pairing_id as "pairingId", f.county_code as "countyCode",
      coalesce(d.name_zh, f.county_code) as "countyZh", coalesce(d.name_en, f.county_code) as "countyEn", f.state,
      f.verdict, f.weight, f.moment, f.stake, f.raised_at as "raisedAt", f.waived_until::text as "waivedUntil"
    from (select * from flag f where ${condition} and ${place} order by ${order} limit ${most + 1}) f
    join project p on p.id = f.project_id
    left join rule r on r.version_id = f.version_id and r.code = f.rule_code and r.subject = f.subject
    left join division d on d.code = f.county_code and d.valid_from <= f.raised_at::date
      and (d.valid_to is null or f.raised_at::date < d.valid_to)
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<WeightTotal[]> {
  return sql<WeightTotal[]>`
    select f.weight, count(*)::integer as count, coalesce(sum(f.stake), 0)::bigint as stake
    from flag f where ${condition} group by f.weight
    order by array_position(array['block', 'warn', 'info'], f.weight)`;
}
