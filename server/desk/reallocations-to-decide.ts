import type { Work } from "@/db/work";
import { DESK_ITEMS, type DeskItem, type DeskSection } from "./desk-section";

/** Re-allocations that wait for the east, the oldest first; each bears the title of the project that gives. */
export async function reallocationsToDecide({ sql, actor }: Work): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select 'reallocation' as noun, r.code, p.title, coalesce(d.name_zh, r.county_code) as "countyZh",
      coalesce(d.name_en, r.county_code) as "countyEn", r.asked_on::text as on, r.amount, r.count
    from (
      select r.*, count(*) over ()::integer as count from reallocation r
      where r.pairing_id = any (${actor.pairings}::text[]) and r.state = 'asked' and r.asked_by <> ${actor.personId}
      order by r.id limit ${DESK_ITEMS}) r
    join project p on p.id = r.from_project_id
    left join division d on d.code = r.county_code and d.valid_from <= r.asked_on
      and (d.valid_to is null or r.asked_on < d.valid_to)
    order by r.id`;
  return {
    key: "reallocations_to_decide",
    count: rows[0]?.count ?? 0,
    items: rows.map(({ count: _, ...item }) => item),
  };
}
