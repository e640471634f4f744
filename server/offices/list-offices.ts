import type { OfficeKind } from "@/core/kernel/roles";
import { type OfficeState, type OfficesFilter, officeStateOn } from "@/core/offices/offices-filter";
import type { Work } from "@/db/work";
import { anywhere } from "../list-condition";

const PAGE = 50;

export type OfficeRow = {
  code: string;
  kind: OfficeKind;
  nameZh: string;
  nameEn: string;
  divisionCode: string | null;
  /** Name of the division today; null when there is none, or none any more. */
  divisionZh: string | null;
  divisionEn: string | null;
  validFrom: string | null;
  validTo: string | null;
  state: OfficeState;
  /** How many hold a role in it. */
  people: number;
};

/** The offices of the programme, by code and so by kind, 50 a page. `next` is the cursor. */
export async function listOffices(work: Work, filter: OfficesFilter) {
  const { sql, today } = work;
  const { text, kind, state, after } = filter;
  const matching = text
    ? sql`(o.code like ${`${text.toUpperCase().replace(/[\\%_]/g, "\\$&")}%`} or o.division_code = ${text}
        or o.name_zh like ${anywhere(text)} or o.name_en ilike ${anywhere(text)})`
    : sql`true`;
  const closed = sql`coalesce(o.valid_to <= ${today}::date, false)`;
  const future = sql`coalesce(o.valid_from > ${today}::date, false)`;
  const inState =
    state === "closed"
      ? closed
      : state === "future"
        ? sql`${future} and not ${closed}`
        : state === "open"
          ? sql`not ${closed} and not ${future}`
          : sql`true`;
  const found = sql`${matching} and ${inState} and ${kind ? sql`o.kind = ${kind}` : sql`true`}`;
  const rows = await sql<Omit<OfficeRow, "state">[]>`
    select o.code, o.kind, o.name_zh as "nameZh", o.name_en as "nameEn", o.division_code as "divisionCode",
      d.name_zh as "divisionZh", d.name_en as "divisionEn", o.valid_from::text as "validFrom",
      o.valid_to::text as "validTo",
      (select count(distinct m.person_id)::int from membership m where m.office_id = o.id and m.ended_at is null) as people
    from office o
    left join division d on d.code = o.division_code
      and d.valid_from <= ${today}::date and coalesce(${today}::date < d.valid_to, true)
    where ${found} and ${after ? sql`o.code > ${after}` : sql`true`}
    order by o.code limit ${PAGE + 1}`;
  const [sum] = await sql<{ count: number }[]>`select count(*)::int as count from office o where ${found}`;
  const offices = rows.slice(0, PAGE).map((row): OfficeRow => ({ ...row, state: officeStateOn(row, today) }));
  return {
    rows: offices,
    totals: { count: sum?.count ?? 0 },
    next: rows.length > PAGE ? (offices.at(-1)?.code ?? null) : null,
  };
}
