import type { Work } from "@/db/work";
import { DESK_ITEMS, type DeskItem, type DeskSection } from "./desk-section";

/** Projects whose money lies with the western office or the prefecture, the largest sums first. */
export async function moneyToPassDown({ sql, actor }: Work): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select 'project' as noun, p.code, p.title, coalesce(d.name_zh, p.county_code) as "countyZh",
      coalesce(d.name_en, p.county_code) as "countyEn", null as on, held.amount, held.count
    from (
      select a.project_id, sum(a.credits - a.debits)::bigint as amount, count(*) over ()::integer as count
      from account a
      where a.pairing_id = any (${actor.pairings}::text[]) and a.kind in ('recipient', 'prefecture') and a.credits > a.debits
      group by a.project_id order by amount desc, a.project_id limit ${DESK_ITEMS}) held
    join project p on p.id = held.project_id
    left join division d on d.code = p.county_code and d.valid_from <= p.registered_at::date
      and (d.valid_to is null or p.registered_at::date < d.valid_to)
    order by held.amount desc, p.id`;
  return { key: "money_to_pass_down", count: rows[0]?.count ?? 0, items: rows.map(({ count: _, ...item }) => item) };
}
