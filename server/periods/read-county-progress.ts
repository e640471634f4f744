import type { Work } from "@/db/work";
import { listCondition } from "../list-condition";

/** How far a county's books of one pairing are closed. */
export type CountyProgress = { countyCode: string; countyZh: string; countyEn: string; until: string | null };

/** The counties of a pairing that have projects, with the last day that each has closed; null: none yet. */
export async function readCountyProgress(work: Work, { pairing }: { pairing: string }): Promise<CountyProgress[]> {
  const { sql } = work;
  const { condition } = listCondition(work, [sql`r.pairing_id = ${pairing}`]);
  const rows = await sql<CountyProgress[]>`
    select r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn",
      (select max(ends_on) from period q where q.book = 'county' and q.pairing_id = ${pairing}
        and q.county_code = r.county_code and q.reopened_at is null) as until
    from (select distinct r.county_code from project r where ${condition}) r
    left join division v on v.code = r.county_code and v.valid_from <= ${work.today}
      and (v.valid_to is null or ${work.today} < v.valid_to)
    order by r.county_code`;
  return [...rows];
}
