import type { Source } from "@/core/kernel/fund-terms";
import type { MoneyReturnsQuery } from "@/core/returns/money-returns-query";
import type { ReturnPlace } from "@/core/returns/return-place";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Condition, type Filter, listCondition } from "../list-condition";

export type ListedMoneyReturn = {
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
  place: ReturnPlace;
  /** In fen. */
  amount: bigint;
  /** What the east says came; null until it has confirmed. */
  receivedAmount: bigint | null;
  takenBack: bigint;
  reason: string;
  returnedOn: string;
  bankReference: string;
  returnedByZh: string;
  returnedByEn: string;
  receivedOn: string | null;
  withdrawnOn: string | null;
};

export type MoneyReturnList = Page<ListedMoneyReturn> & { totals: { count: number; amount: bigint } };

/** A page of 50 (or `most`) money returns, newest first, with totals. */
export async function listMoneyReturns(work: Work, query: MoneyReturnsQuery, most = PAGE): Promise<MoneyReturnList> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

function filters({ sql }: Work, query: MoneyReturnsQuery): Filter[] {
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.place && sql`r.place = ${query.place}`,
    query.state === "open" && sql`r.received_on is null and r.withdrawn_on is null and r.taken_back < r.amount`,
    query.state === "short" && sql`r.received_amount + r.taken_back < r.amount`,
    query.state === "received" && sql`r.received_amount + r.taken_back = r.amount`,
    query.state === "taken_back" && sql`r.taken_back = r.amount`,
    query.state === "withdrawn" && sql`r.withdrawn_on is not null`,
  ];
}

function pageOf({ sql }: Work, query: MoneyReturnsQuery, condition: Condition, most: number) {
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  return sql<ListedMoneyReturn[]>`
    select r.id, r.code, p.code as "projectCode", p.title as "projectTitle", r.pairing_id as "pairingId",
      r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn", r.source, r.fiscal_year as "fiscalYear", r.place, r.amount,
      r.received_amount as "receivedAmount", r.taken_back as "takenBack", r.reason, r.returned_on as "returnedOn", r.bank_reference as "bankReference", w.name_zh as "returnedByZh",
      w.name_en as "returnedByEn", r.received_on as "receivedOn", r.withdrawn_on as "withdrawnOn"
    from (select * from money_return r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    join project p on p.id = r.project_id
    join person w on w.id = r.returned_by
    left join division v on v.code = r.county_code and v.valid_from <= r.returned_on
      and (v.valid_to is null or r.returned_on < v.valid_to)
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<MoneyReturnList["totals"]> {
  const [totals] = await sql<MoneyReturnList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount), 0)::bigint as amount from money_return r where ${condition}`;
  return totals ?? { count: 0, amount: 0n };
}
