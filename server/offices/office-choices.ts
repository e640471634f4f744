import type { OfficeKind } from "@/core/kernel/roles";
import type { Work } from "@/db/work";

export type OfficeChoice = { code: string; kind: OfficeKind; nameZh: string; nameEn: string };

/** The offices that a role can be granted in: those that have not been closed, by kind and code. */
export async function officeChoices({ sql, today }: Work): Promise<OfficeChoice[]> {
  const rows = await sql<OfficeChoice[]>`
    select code, kind, name_zh as "nameZh", name_en as "nameEn" from office
    where coalesce(${today}::date < valid_to, true) order by kind, code`;
  return [...rows];
}
