import type { RefundsQuery } from "@/core/refunds/refunds-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Filter, listCondition } from "../list-condition";
import { type ListedRefund, refundColumns } from "./refund-columns";

/** `amount` counts what stands: refunds that were reversed are not in it. */
export type RefundList = Page<ListedRefund> & { totals: { count: number; amount: bigint } };

/** A page of 50 (or `most`) refunds, newest first, with totals. */
export async function listRefunds(work: Work, query: RefundsQuery, most = PAGE): Promise<RefundList> {
  const { sql } = work;
  const { condition } = listCondition(work, filters(work, query));
  const { columns, joins } = refundColumns(work);
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const [found, [totals]] = await Promise.all([
    sql<ListedRefund[]>`
      select ${columns}
      from (select * from refund r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
      ${joins} order by ${order}`,
    sql<RefundList["totals"][]>`
      select count(*)::integer as count, coalesce(sum(r.amount) filter (where r.withdrawn_on is null), 0)::bigint as amount
      from refund r where ${condition}`,
  ]);
  return { ...keysetPage(found, query, most), totals: totals ?? { count: 0, amount: 0n } };
}

function filters({ sql }: Work, query: RefundsQuery): Filter[] {
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.expenditure && sql`r.expenditure_id = (select id from expenditure where code = ${query.expenditure})`,
    query.state === "valid" && sql`r.withdrawn_on is null`,
    query.state === "withdrawn" && sql`r.withdrawn_on is not null`,
    query.source && sql`r.source = ${query.source}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
  ];
}
