import type { Work } from "@/db/work";
import { DESK_ITEMS, type DeskItem, type DeskSection } from "./desk-section";

/** Closed periods whose reopening another reviewer has asked for, the oldest first, with the reason as title. */
export async function reopeningsToGrant({ sql, actor, today }: Work): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select 'period' as noun, r.id::text as code, r.reopening_reason as title,
      coalesce(s.name_zh || ' – ' || w.name_zh, '') as "countyZh",
      coalesce(s.name_en || ' – ' || w.name_en, '') as "countyEn", r.asked_on::text as on, null as amount, r.count
    from (
      select r.*, (r.reopening_asked_at at time zone 'Asia/Shanghai')::date as asked_on,
        count(*) over ()::integer as count
      from period r
      where r.reopening_asked_by <> ${actor.personId} and r.reopened_at is null
      order by r.reopening_asked_at, r.id limit ${DESK_ITEMS}) r
    left join pairing p on p.id = r.pairing_id
    left join division s on s.code = p.supporter_code and s.valid_from <= ${today}
      and (s.valid_to is null or ${today} < s.valid_to)
    left join division w on w.code = p.recipient_code and w.valid_from <= ${today}
      and (w.valid_to is null or ${today} < w.valid_to)
    order by r.reopening_asked_at, r.id`;
  return {
    key: "reopenings_to_grant",
    count: rows[0]?.count ?? 0,
    items: rows.map(({ count: _, ...item }) => item),
  };
}
