import type { Work } from "@/db/work";
import { listCondition } from "../list-condition";

/** How far a pairing's books are closed. */
export type ClosingProgress = {
  pairingId: string;
  /** Last closed day of each side's books; null: none is closed, or the actor does not see them. */
  eastUntil: string | null;
  westUntil: string | null;
  /** Counties with projects, and how many of them have closed at least up to the day asked for. */
  counties: number;
  countiesClosed: number;
};

/** How far each pairing's books are closed, as the actor sees it; `until`: the day that the counties are counted by. */
export async function readClosingProgress(work: Work, { until }: { until: string }): Promise<ClosingProgress[]> {
  const { sql } = work;
  const { condition } = listCondition(work, []);
  const rows = await sql<ClosingProgress[]>`
    with closed as (
      select book, pairing_id, county_code, max(ends_on) as until from period
      where reopened_at is null and book <> 'national' group by book, pairing_id, county_code)
    select r.pairing_id as "pairingId",
      (select until from closed c where c.book = 'east' and c.pairing_id = r.pairing_id) as "eastUntil",
      (select until from closed c where c.book = 'west' and c.pairing_id = r.pairing_id) as "westUntil",
      count(*)::integer as counties, (count(*) filter (where c.until >= ${until}))::integer as "countiesClosed"
    from (select distinct r.pairing_id, r.county_code from project r where ${condition}) r
    left join closed c on c.book = 'county' and c.pairing_id = r.pairing_id and c.county_code = r.county_code
    group by r.pairing_id order by r.pairing_id`;
  return [...rows];
}
