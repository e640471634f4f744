import type { Source } from "@/core/kernel/fund-terms";
import type { PassDownLeg } from "@/core/pass-downs/pass-down-leg";
import type { PassDownsQuery } from "@/core/pass-downs/pass-downs-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Condition, type Filter, listCondition } from "../list-condition";

export type ListedPassDown = {
  id: number;
  code: string;
  projectCode: string;
  projectTitle: string;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  source: Source;
  fiscalYear: number;
  leg: PassDownLeg;
  /** In fen. */
  amount: bigint;
  passedOn: string;
  bankReference: string;
  passedByZh: string;
  passedByEn: string;
  /** What is said to have come; null until it was confirmed. */
  confirmedAmount: bigint | null;
  confirmedOn: string | null;
  takenBack: bigint;
};

export type PassDownList = Page<ListedPassDown> & { totals: { count: number; amount: bigint } };

/** A page of 50 (or `most`) pass-downs, newest first, with totals. */
export async function listPassDowns(work: Work, query: PassDownsQuery, most = PAGE): Promise<PassDownList> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

function filters({ sql }: Work, query: PassDownsQuery): Filter[] {
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.leg && sql`r.leg = ${query.leg}`,
    query.state === "open" && sql`r.confirmed_on is null and r.taken_back < r.amount`,
    query.state === "short" && sql`r.confirmed_amount + r.taken_back < r.amount`,
    query.state === "confirmed" && sql`r.confirmed_on is not null`,
  ];
}

function pageOf({ sql }: Work, query: PassDownsQuery, condition: Condition, most: number) {
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  return sql<ListedPassDown[]>`
    select r.id, r.code, p.code as "projectCode", p.title as "projectTitle", r.pairing_id as "pairingId",
      r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn", r.source, r.fiscal_year as "fiscalYear", r.leg, r.amount,
      r.passed_on as "passedOn", r.bank_reference as "bankReference", w.name_zh as "passedByZh",
      w.name_en as "passedByEn", r.confirmed_amount as "confirmedAmount", r.confirmed_on as "confirmedOn",
      r.taken_back as "takenBack"
    from (select * from pass_down r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    join project p on p.id = r.project_id
    join person w on w.id = r.passed_by
    left join division v on v.code = r.county_code and v.valid_from <= r.passed_on
      and (v.valid_to is null or r.passed_on < v.valid_to)
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<PassDownList["totals"]> {
  const [totals] = await sql<PassDownList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount), 0)::bigint as amount from pass_down r where ${condition}`;
  return totals ?? { count: 0, amount: 0n };
}
