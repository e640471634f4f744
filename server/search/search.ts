import { typedCodes } from "@/core/kernel/human-code";
import type { ProjectStage } from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import { findDivisions } from "../divisions/find-divisions";
import { anywhere, listCondition } from "../list-condition";

export type FoundProject = { code: string; title: string; stage: ProjectStage; countyZh: string; countyEn: string };
/** A place by the name of today, and how many of the projects that the actor sees lie in it or are supported by it. */
export type FoundPlace = { code: string; nameZh: string; nameEn: string; level: string; projects: number };
/** The one record that a whole code names, with the noun under which it is shown. */
export type FoundRecord = { noun: "projects" | "disbursements" | "flags"; code: string };

export type SearchResult = {
  exact: FoundRecord | null;
  projects: FoundProject[];
  moreProjects: boolean;
  places: FoundPlace[];
  morePlaces: boolean;
};

const MOST_PROJECTS = 20;
const MOST_PLACES = 10;
const SHORTEST = 2;

/**
 * What a text may mean: the record with this code, or else projects with it in their title or code and places by name, code or
 * pinyin initials. A text of one character finds places only: too many titles hold it.
 */
export async function search(work: Work, query: { text: string }): Promise<SearchResult> {
  const text = query.text.normalize("NFKC").trim().slice(0, 80);
  const nothing = { exact: null, projects: [], moreProjects: false, places: [], morePlaces: false };
  if (text === "") return nothing;
  const exact = await recordOf(work, text);
  if (exact) return { ...nothing, exact };
  const projects = text.length < SHORTEST ? [] : await projectsBearing(work, text);
  const found = await findDivisions(work, { text });
  return {
    exact: null,
    projects: projects.slice(0, MOST_PROJECTS),
    moreProjects: projects.length > MOST_PROJECTS,
    places: await withProjects(work, found.rows.slice(0, MOST_PLACES)),
    morePlaces: found.more || found.rows.length > MOST_PLACES,
  };
}

async function recordOf({ sql }: Work, text: string): Promise<FoundRecord | null> {
  const codes = typedCodes(text);
  if (codes.length === 0) return null;
  const [row] = await sql<FoundRecord[]>`
    select 'projects' as noun, code from project where code = any (${codes}::text[])
    union all select 'disbursements', code from disbursement where code = any (${codes}::text[])
    union all select 'flags', code from flag where code = any (${codes}::text[])
    limit 1`;
  return row ? { noun: row.noun, code: row.code } : null;
}

/**
 * Whole titles are read, of what the actor sees: under policies no index may be asked for a part of a text, and trigrams
 * know no Chinese under the collation C.
 */
async function projectsBearing(work: Work, text: string): Promise<FoundProject[]> {
  const { sql } = work;
  const part = anywhere(text);
  const { condition } = listCondition(work, [
    sql`(r.title ilike ${part} or r.code like ${part.slice(1).toUpperCase()})`,
  ]);
  return sql<FoundProject[]>`
    select p.code, p.title, p.stage, coalesce(d.name_zh, p.county_code) as "countyZh",
      coalesce(d.name_en, p.county_code) as "countyEn"
    from (select code, title, stage, county_code, registered_at, id from project r
          where ${condition} order by id desc limit ${MOST_PROJECTS + 1}) p
    left join division d on d.code = p.county_code and d.valid_from <= p.registered_at::date
      and (d.valid_to is null or p.registered_at::date < d.valid_to)
    order by p.id desc`;
}

type Found = Awaited<ReturnType<typeof findDivisions>>["rows"];

async function withProjects({ sql }: Work, found: Found): Promise<FoundPlace[]> {
  const places = found.flatMap(({ onDay }) => onDay ?? []);
  const codes = places.map((place) => place.code);
  const rows = await sql<{ code: string; projects: number }[]>`
    select s.code, (select count(*) from project p where p.county_code = s.code)::integer
      + (select count(*) from project p where p.recipient_code = s.code and p.county_code <> s.code)::integer
      + (select count(*) from project p where p.supporter_code = s.code)::integer as projects
    from unnest(${codes}::text[]) as s (code)`;
  const counts = new Map(rows.map((row) => [row.code, row.projects]));
  return places.map(({ code, nameZh, nameEn, level }) => ({
    code,
    nameZh,
    nameEn,
    level,
    projects: counts.get(code) ?? 0,
  }));
}
