import type { Work } from "@/db/work";
import { DESK_ITEMS, type DeskItem, type DeskSection } from "./desk-section";

/** Statements of the office's accounts with lines that nobody has decided on; what these lines sum up to. */
export async function bankLinesToDecide({ sql, actor }: Work): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select 'bank_statement' as noun, s.code, s.account as title, o.name_zh as "countyZh", o.name_en as "countyEn",
      s.loaded_on::text as on, s.amount, s.count
    from (
      select s.id, s.code, s.account, s.office_id, (s.recorded_at at time zone 'Asia/Shanghai')::date as loaded_on,
        coalesce(sum(l.amount), 0)::bigint as amount, count(*) over ()::integer as count
      from bank_statement s join bank_line l on l.statement_id = s.id and l.state = 'open'
      where s.office_id = ${actor.officeId} group by s.id order by s.id limit ${DESK_ITEMS}) s
    join office o on o.id = s.office_id
    order by s.id`;
  return {
    key: "bank_lines_to_decide",
    count: rows[0]?.count ?? 0,
    items: rows.map(({ count: _, ...item }) => item),
  };
}
