import { invalid } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";

type Wanted = { libraryEntryCode?: string | undefined; countyCode: string };

/**
 * The ids of the admitted project library entries that projects of these counties stand on, in order; null for none.
 * Throws on the field libraryEntryCode when there is no such entry, or it is another county's.
 */
export async function libraryEntryIds(work: Work, projects: readonly Wanted[]): Promise<(number | null)[]> {
  const codes = [...new Set(projects.flatMap((project) => project.libraryEntryCode ?? []))];
  if (codes.length === 0) return projects.map(() => null);
  const rows = await work.sql<{ code: string; id: number; countyCode: string }[]>`
    select code, id, county_code as "countyCode" from library_entry
    where code = any (${codes}::text[]) and status = 'admitted'`;
  const entries = new Map(rows.map((row) => [row.code, row]));
  return projects.map(({ libraryEntryCode: code, countyCode }) => {
    if (code === undefined) return null;
    const entry = entries.get(code);
    if (!entry) throw invalid("libraryEntryCode", "not_found");
    if (entry.countyCode !== countyCode) throw invalid("libraryEntryCode", "project.library_of_other_county");
    return entry.id;
  });
}
