import { addDays } from "@/core/kernel/calendar";
import type { Source } from "@/core/kernel/fund-terms";
import type { Reconciliation, TwoSidedStep } from "@/core/kernel/two-sided";
import type { TwoSidedStepsQuery } from "@/core/reconciliation/reconciliation-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Condition, type Filter, listCondition } from "../list-condition";

export type ListedStep = {
  id: number;
  step: TwoSidedStep;
  code: string;
  projectCode: string;
  projectTitle: string;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  source: Source;
  fiscalYear: number;
  reconciliation: Reconciliation;
  /** What the one side says, in fen. */
  amount: bigint;
  sentOn: string;
  sentByZh: string;
  sentByEn: string;
  bankReference: string;
  /** What the other side says: received, or refused; null while it has said nothing. */
  received: bigint;
  receivedOn: string | null;
  receivedByZh: string | null;
  receivedByEn: string | null;
  takenBack: bigint;
  /** What is still open of it, and for how many days. */
  difference: bigint;
  days: number | null;
};

export type StepList = Page<ListedStep> & {
  totals: { count: number; amount: bigint; received: bigint; takenBack: bigint; difference: bigint };
};

/** A page of 50 (or `most`) steps of one kind, newest first, with totals: both statements of each side by side. */
export async function listTwoSidedSteps(work: Work, query: TwoSidedStepsQuery, most = PAGE): Promise<StepList> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

function filters({ sql, today }: Work, query: TwoSidedStepsQuery): Filter[] {
  const { state = "open" } = query;
  return [
    sql`r.kind = ${query.step ?? "disbursement"}`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
    state === "open" ? sql`r.reconciliation <> 'matched'` : sql`r.reconciliation = ${state}`,
    query.age === undefined ? undefined : sql`r.sent_on <= ${addDays(today, -query.age)}::date`,
  ];
}

function pageOf({ sql, today }: Work, query: TwoSidedStepsQuery, condition: Condition, most: number) {
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  return sql<ListedStep[]>`
    select r.id, r.kind as step, r.code, p.code as "projectCode", p.title as "projectTitle", r.pairing_id as "pairingId",
      r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh", coalesce(v.name_en, r.county_code) as "countyEn", r.source,
      r.fiscal_year as "fiscalYear", r.reconciliation, r.amount, r.sent_on as "sentOn", s.name_zh as "sentByZh",
      s.name_en as "sentByEn", r.bank_reference as "bankReference", r.received,
      coalesce(r.received_on, c.received_on) as "receivedOn", o.name_zh as "receivedByZh", o.name_en as "receivedByEn",
      r.taken_back as "takenBack", r.amount - r.received - r.taken_back as difference,
      case when r.reconciliation <> 'matched' then ${today}::date - r.sent_on end as days
    from (select * from two_sided_step r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    join project p on p.id = r.project_id
    join person s on s.id = r.sent_by
    -- The last that the west has said of a disbursement.
    left join lateral (
      select e.received_on, e.received_by from receipt e
      where r.kind = 'disbursement' and e.disbursement_id = r.id and e.outcome <> 'reversed'
        and (r.received > 0 or r.reconciliation = 'refused')
      order by e.id desc limit 1) c on true
    left join person o on o.id = coalesce(r.received_by, c.received_by)
    left join division v on v.code = r.county_code and v.valid_from <= r.sent_on
      and (v.valid_to is null or r.sent_on < v.valid_to)
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<StepList["totals"]> {
  const [totals] = await sql<StepList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount), 0)::bigint as amount,
      coalesce(sum(r.received), 0)::bigint as received, coalesce(sum(r.taken_back), 0)::bigint as "takenBack",
      coalesce(sum(r.amount - r.received - r.taken_back), 0)::bigint as difference
    from two_sided_step r where ${condition}`;
  return totals ?? { count: 0, amount: 0n, received: 0n, takenBack: 0n, difference: 0n };
}
