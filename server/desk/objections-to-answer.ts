import type { Work } from "@/db/work";
import { DESK_ITEMS, type DeskItem, type DeskSection } from "./desk-section";

/** Objections of the public that the county has not answered; until then nothing is paid (EW-TRAN-01). */
export async function objectionsToAnswer({ sql, actor }: Work): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select 'notice' as noun, p.code, left(o.body, 120) as title, coalesce(d.name_zh, p.county_code) as "countyZh",
      coalesce(d.name_en, p.county_code) as "countyEn", o.recorded_at::date::text as on, null::bigint as amount,
      count(*) over ()::integer as count
    from project p join objection o on o.project_id = p.id
    left join division d on d.code = p.county_code and d.valid_from <= p.registered_at::date
      and (d.valid_to is null or p.registered_at::date < d.valid_to)
    where p.county_code = ${actor.countyCode} and o.answer is null
    order by o.id limit ${DESK_ITEMS}`;
  return { key: "objections_to_answer", count: rows[0]?.count ?? 0, items: rows.map(({ count: _, ...item }) => item) };
}
