import type { ReallocationsQuery } from "@/core/reallocations/reallocations-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Filter, listCondition } from "../list-condition";
import { type ListedReallocation, reallocationColumns } from "./reallocation-columns";

export type ReallocationList = Page<ListedReallocation> & { totals: { count: number; amount: bigint } };

/** A page of 50 (or `most`) re-allocations, newest first, with totals. */
export async function listReallocations(work: Work, query: ReallocationsQuery, most = PAGE): Promise<ReallocationList> {
  const { sql } = work;
  const { condition } = listCondition(work, filters(work, query));
  const { columns, joins } = reallocationColumns(work);
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const [found, [totals]] = await Promise.all([
    sql<ListedReallocation[]>`
      select ${columns}
      from (select * from reallocation r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
      ${joins} order by ${order}`,
    sql<ReallocationList["totals"][]>`
      select count(*)::integer as count, coalesce(sum(r.amount), 0)::bigint as amount from reallocation r where ${condition}`,
  ]);
  return { ...keysetPage(found, query, most), totals: totals ?? { count: 0, amount: 0n } };
}

function filters({ sql }: Work, query: ReallocationsQuery): Filter[] {
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.project &&
      sql`(select id from project where code = ${query.project}) in (r.from_project_id, r.to_project_id)`,
    query.state && sql`r.state = ${query.state}`,
    query.source && sql`r.source = ${query.source}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
  ];
}
