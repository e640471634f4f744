import type { InvestmentsQuery } from "@/core/investments/investments-query";
import { typedCodes } from "@/core/kernel/human-code";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { anywhere, type Condition, type Filter, listCondition } from "../list-condition";
import { investmentColumns, type ListedInvestment } from "./investment-columns";

/** What stands of all that the filters let through, in fen: agreed, paid and taxes are three figures and never added up. */
export type InvestmentTotals = { count: number; agreed: bigint; paid: bigint; taxes: bigint };

export type InvestmentList = Page<ListedInvestment> & { totals: InvestmentTotals };

/** A page of 50 (or `most`) investments, newest first, with totals. */
export async function listInvestments(work: Work, query: InvestmentsQuery, most = PAGE): Promise<InvestmentList> {
  const { sql } = work;
  const { condition } = listCondition(work, filters(work, query));
  const { columns, joins } = investmentColumns(work);
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const [found, totals] = await Promise.all([
    sql<ListedInvestment[]>`
      select ${columns}
      from (select * from investment r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
      ${joins} order by ${order}`,
    totalsOf(work, condition),
  ]);
  return { ...keysetPage(found, query, most), totals };
}

function filters({ sql }: Work, query: InvestmentsQuery): Filter[] {
  const [code] = query.text ? typedCodes(query.text) : [];
  const like = query.text && anywhere(query.text);
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.state === "valid" && sql`r.withdrawn_on is null`,
    query.state === "withdrawn" && sql`r.withdrawn_on is not null`,
    query.year !== undefined && sql`extract(year from r.agreed_on) = ${query.year}`,
    code
      ? sql`r.code = ${code}`
      : like && sql`(r.enterprise_name ilike ${like} or r.description ilike ${like} or r.uscc ilike ${like})`,
  ];
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<InvestmentTotals> {
  const [totals] = await sql<InvestmentTotals[]>`
    select count(*)::integer as count, coalesce(sum(r.amount) filter (where r.withdrawn_on is null), 0)::bigint as agreed,
      coalesce(sum(paid.investment), 0)::bigint as paid, coalesce(sum(paid.tax), 0)::bigint as taxes
    from investment r
    left join lateral (
      select sum(amount) filter (where kind = 'investment') as investment, sum(amount) filter (where kind = 'tax') as tax
      from investment_payment where investment_id = r.id and withdrawn_on is null) paid on true
    where ${condition}`;
  return totals ?? { count: 0, agreed: 0n, paid: 0n, taxes: 0n };
}
