import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";
import { DESK_ITEMS, type DeskItem, type DeskSection } from "./desk-section";

type Fragment = PendingQuery<Row[]>;
type Choice = {
  key: string;
  /** A condition on `project p` and its current `project_version v`. */
  where: Fragment;
  /** The day that each item shows and that they are ordered by, the earliest first. */
  on: Fragment;
};

/** A section of projects, chosen by their current version. */
export async function projectSection({ sql }: Work, { key, where, on }: Choice): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select 'project' as noun, p.code, v.title, coalesce(d.name_zh, p.county_code) as "countyZh",
      coalesce(d.name_en, p.county_code) as "countyEn", (${on})::text as on, v.budget_total as amount,
      count(*) over ()::integer as count
    from project p
    join project_version v on v.project_id = p.id and v.version = p.version
    left join division d on d.code = p.county_code and d.valid_from <= p.registered_at::date
      and (d.valid_to is null or p.registered_at::date < d.valid_to)
    where ${where}
    order by ${on}, p.id limit ${DESK_ITEMS}`;
  return { key, count: rows[0]?.count ?? 0, items: rows.map(({ count: _, ...item }) => item) };
}
