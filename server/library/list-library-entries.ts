import type { Category } from "@/core/kernel/category-terms";
import type { LibraryQuery } from "@/core/library/library-query";
import type { Work } from "@/db/work";

export type ListedEntry = {
  id: number;
  code: string;
  title: string;
  category: Category;
  status: "admitted" | "withdrawn";
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  admittedOn: string;
  personZh: string;
  personEn: string;
  /** The projects that stand on it. */
  projectCodes: string[];
};

export type LibraryList = { rows: ListedEntry[]; next: number | null; totals: { count: number } };

const PAGE = 50;

/** The county project library as far as the actor sees it, newest first. */
export async function listLibraryEntries({ sql }: Work, query: LibraryQuery): Promise<LibraryList> {
  const condition = sql`(${query.county ?? null}::text is null or l.county_code = ${query.county ?? null})
    and (${query.category ?? null}::text is null or l.category = ${query.category ?? null})
    and (${query.status ?? null}::text is null or l.status = ${query.status ?? null})
    and (${query.free === undefined} or not exists (select 1 from project p where p.library_entry_id = l.id))`;
  const rows = await sql<ListedEntry[]>`
    select l.id, l.code, l.title, l.category, l.status, l.pairing_id as "pairingId", l.county_code as "countyCode",
      coalesce(d.name_zh, l.county_code) as "countyZh", coalesce(d.name_en, l.county_code) as "countyEn",
      l.admitted_on::text as "admittedOn", c.name_zh as "personZh", c.name_en as "personEn",
      array(select p.code from project p where p.library_entry_id = l.id order by p.id) as "projectCodes"
    from library_entry l join person c on c.id = l.admitted_by
    left join division d on d.code = l.county_code and d.valid_from <= l.admitted_on
      and (d.valid_to is null or l.admitted_on < d.valid_to)
    where ${condition} and l.id < ${query.before ?? 2147483647}
    order by l.id desc limit ${PAGE + 1}`;
  const [totals] = await sql<
    { count: number }[]
  >`select count(*)::integer as count from library_entry l where ${condition}`;
  const shown = rows.slice(0, PAGE);
  return {
    rows: shown,
    next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    totals: totals ?? { count: 0 },
  };
}
