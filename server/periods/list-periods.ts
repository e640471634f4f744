import type { PeriodsQuery } from "@/core/periods/periods-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type ClosedPeriod, periodColumns } from "./period-columns";
import { withInstants } from "./with-instants";

export type ListedPeriod = ClosedPeriod & {
  /** What the closing found unspent, of what the actor sees, in fen. */
  carryOver: bigint;
};

/** A page of 50 closings, newest first, those that were reopened among them; each with its carry-over. */
export async function listPeriods(work: Work, query: PeriodsQuery): Promise<Page<ListedPeriod>> {
  const { sql } = work;
  const { columns, joins } = periodColumns(work);
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const is = { ...query, book: query.book ?? null, pairing: query.pairing ?? null, county: query.county ?? null };
  const year = query.year ?? null;
  const state = {
    closed: sql`r.reopening_asked_at is null`,
    reopening_asked: sql`r.reopening_asked_at is not null and r.reopened_at is null`,
    reopened: sql`r.reopened_at is not null`,
  };
  const rows = await sql<ListedPeriod[]>`
    select ${columns}, coalesce(rest.unspent, 0)::bigint as "carryOver"
    from (
      select * from period r
      where ${place} and (${is.book}::text is null or r.book = ${is.book})
        and (${is.pairing}::text is null or r.pairing_id = ${is.pairing})
        and (${is.county}::text is null or r.county_code = ${is.county})
        and (${year}::integer is null or extract(year from r.ends_on) = ${year})
        and ${query.state ? state[query.state] : sql`true`}
      order by ${order} limit ${PAGE + 1}) r
    ${joins}
    left join lateral (select sum(unspent) as unspent from carry_over where period_id = r.id) rest on true
    order by ${order}`;
  return keysetPage(rows.map(withInstants), query);
}
