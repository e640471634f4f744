import type { ExpenditureState } from "@/core/expenditures/expenditure-life";
import type { ExpendituresQuery } from "@/core/expenditures/expenditures-query";
import type { PayeeKind, Purpose, Source } from "@/core/kernel/fund-terms";
import { typedCodes } from "@/core/kernel/human-code";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { anywhere, type Condition, type Filter, listCondition } from "../list-condition";

export type ListedExpenditure = {
  id: number;
  code: string;
  projectCode: string;
  projectTitle: string;
  pairingId: string;
  countyCode: string;
  /** The county by the name of the day of spending. */
  countyZh: string;
  countyEn: string;
  state: ExpenditureState;
  source: Source;
  fiscalYear: number;
  purpose: Purpose;
  /** In fen. */
  amount: bigint;
  spentOn: string;
  payeeName: string;
  payeeKind: PayeeKind;
  invoiceNumber: string | null;
};

export type ExpenditureList = Page<ListedExpenditure> & {
  /** Of everything that the filters let through, in fen. */
  totals: { count: number; amount: bigint };
};

/** A page of 50 (or `most`) expenditures, newest first, with totals. */
export async function listExpenditures(work: Work, query: ExpendituresQuery, most = PAGE): Promise<ExpenditureList> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

function filters({ sql }: Work, query: ExpendituresQuery): Filter[] {
  const [code] = query.text ? typedCodes(query.text) : [];
  const like = query.text && anywhere(query.text);
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.state && sql`r.state = ${query.state}`,
    query.purpose && sql`r.purpose = ${query.purpose}`,
    query.source && sql`r.source = ${query.source}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    code
      ? sql`r.code = ${code}`
      : like && sql`(r.description ilike ${like} or r.payee_name ilike ${like} or r.invoice_number ilike ${like})`,
  ];
}

function pageOf({ sql }: Work, query: ExpendituresQuery, condition: Condition, most: number) {
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  return sql<ListedExpenditure[]>`
    select r.id, r.code, p.code as "projectCode", p.title as "projectTitle", r.pairing_id as "pairingId",
      r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn", r.state, r.source, r.fiscal_year as "fiscalYear", r.purpose,
      r.amount, r.spent_on as "spentOn", r.payee_name as "payeeName", r.payee_kind as "payeeKind",
      r.invoice_number as "invoiceNumber"
    from (select * from expenditure r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    join project p on p.id = r.project_id
    left join division v on v.code = r.county_code and v.valid_from <= r.spent_on
      and (v.valid_to is null or r.spent_on < v.valid_to)
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<ExpenditureList["totals"]> {
  const [totals] = await sql<ExpenditureList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount), 0)::bigint as amount from expenditure r where ${condition}`;
  return totals ?? { count: 0, amount: 0n };
}
