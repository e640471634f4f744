import type { Work } from "@/db/work";
import { DESK_ITEMS, type DeskItem, type DeskSection } from "./desk-section";

/** Progress reports of the counties that the west has not certified; a later certified report makes one obsolete. */
export async function progressToCertify({ sql }: Work): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select 'progress' as noun, p.code, p.title, coalesce(d.name_zh, p.county_code) as "countyZh",
      coalesce(d.name_en, p.county_code) as "countyEn", r.reported_on::text as on, null::bigint as amount,
      count(*) over ()::integer as count
    from progress_report r join project p on p.id = r.project_id
    left join division d on d.code = p.county_code and d.valid_from <= p.registered_at::date
      and (d.valid_to is null or p.registered_at::date < d.valid_to)
    where r.certified_on is null and p.stage = 'in_progress' and not exists (
      select 1 from progress_report o where o.project_id = r.project_id and o.certified_on is not null and o.id > r.id)
    order by r.reported_on, r.id limit ${DESK_ITEMS}`;
  return { key: "progress_to_certify", count: rows[0]?.count ?? 0, items: rows.map(({ count: _, ...item }) => item) };
}
