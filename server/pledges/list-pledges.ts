import type { PledgesQuery, PromisesQuery } from "@/core/pledges/pledges-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import type { Condition } from "../list-condition";
import { type ListedPledge, pledgeColumns } from "./pledge-columns";

/** `amount` counts what stands: pledges that were taken back are not in it. */
export type PledgeList = Page<ListedPledge> & { totals: { count: number; amount: bigint } };

/** A page of 50 (or `most`) pledges, newest first, with totals. */
export async function listPledges(work: Work, query: PledgesQuery, most = PAGE): Promise<PledgeList> {
  const { sql } = work;
  const { condition } = filtersOf(work, query);
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const [found, [totals]] = await Promise.all([
    sql<ListedPledge[]>`
      select ${pledgeColumns(work).columns} from pledge r join person w on w.id = r.pledged_by
      where ${condition} and ${place} order by ${order} limit ${most + 1}`,
    sql<PledgeList["totals"][]>`
      select count(*)::integer as count, coalesce(sum(r.amount) filter (where r.withdrawn_on is null), 0)::bigint as amount
      from pledge r where ${condition}`,
  ]);
  return { ...keysetPage(found, query, most), totals: totals ?? { count: 0, amount: 0n } };
}

/** A pledge lies in no county, so the policies alone say whose it is. */
function filtersOf({ sql }: Work, { pairing, source, year }: PromisesQuery): { condition: Condition } {
  return {
    condition: sql`${pairing === undefined ? sql`true` : sql`r.pairing_id = ${pairing}`}
      and ${source === undefined ? sql`true` : sql`r.source = ${source}`}
      and ${year === undefined ? sql`true` : sql`r.fiscal_year = ${year}`}`,
  };
}
