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

/** A section of projects, chosen by their current version. Names are joined to the items only: many more may wait. */
export async function projectSection({ sql }: Work, { key, where, on }: Choice): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select 'project' as noun, c.code, c.title, coalesce(d.name_zh, c.county_code) as "countyZh",
      coalesce(d.name_en, c.county_code) as "countyEn", c.on::text, c.amount, c.count
    from (
      select p.id, p.code, p.county_code, p.registered_at::date as registered_on, v.title, v.budget_total as amount,
        ${on} as on, count(*) over ()::integer as count
      from project p
      join project_version v on v.project_id = p.id and v.version = p.version
      where ${where}
      order by ${on}, p.id limit ${DESK_ITEMS}) c
    left join lateral (
      select name_zh, name_en from division where code = c.county_code and valid_from <= c.registered_on
        and (valid_to is null or c.registered_on < valid_to) limit 1) d on true
    order by c.on, c.id`;
  return { key, count: rows[0]?.count ?? 0, items: rows.map(({ count: _, ...item }) => item) };
}
