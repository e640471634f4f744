import type { Role } from "@/core/kernel/roles";
import type { PeopleFilter } from "@/core/people/people-filter";
import type { Work } from "@/db/work";

const PAGE = 50;

export type PersonRow = {
  signInName: string;
  nameZh: string;
  nameEn: string;
  enabled: boolean;
  memberships: { role: Role; officeNameZh: string; officeNameEn: string }[];
};

/** Everybody with an account, by sign-in name, 50 a page, with the roles that each holds now. `next` is the cursor. */
export async function listPeople(work: Work, filter: PeopleFilter) {
  const { sql } = work;
  const pattern = filter.text ? `%${filter.text.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%` : null;
  const found = sql`
    (${pattern}::text is null or sign_in_name like ${pattern} or lower(name_zh) like ${pattern} or lower(name_en) like ${pattern})
    and (${filter.state ?? null}::text is null or enabled = (${filter.state ?? null} = 'enabled'))
    and (${filter.role ?? null}::text is null or exists (
      select 1 from membership m where m.person_id = person.id and m.ended_at is null and m.role = ${filter.role ?? null}))`;
  const rows = await sql`
    select sign_in_name as "signInName", name_zh as "nameZh", name_en as "nameEn", enabled, (
      select coalesce(json_agg(json_build_object(
        'role', m.role, 'officeNameZh', o.name_zh, 'officeNameEn', o.name_en) order by m.id), '[]')::text
      from membership m join office o on o.id = m.office_id
      where m.person_id = person.id and m.ended_at is null) as memberships
    from person where ${found} and (${filter.after ?? null}::text is null or sign_in_name > ${filter.after ?? null})
    order by sign_in_name limit ${PAGE + 1}`;
  const [sum] = await sql`select count(*)::int as count from person where ${found}`;
  const people = rows
    .slice(0, PAGE)
    .map((row) => ({ ...row, memberships: JSON.parse(row.memberships) })) as PersonRow[];
  return {
    rows: people,
    totals: { count: (sum?.count ?? 0) as number },
    next: rows.length > PAGE ? (people.at(-1)?.signInName ?? null) : null,
  };
}
