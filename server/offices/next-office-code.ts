import type { OfficeKind } from "@/core/kernel/roles";
import { freeOfficeCode, officeCodeStem } from "@/core/offices/office-kinds";
import type { Work } from "@/db/work";

/** The code that an office of this kind and division gets. Two at once: the second is refused by the database. */
export async function nextOfficeCode({ sql }: Work, kind: OfficeKind, divisionCode: string | null): Promise<string> {
  const stem = officeCodeStem(kind, divisionCode);
  const taken = await sql<{ code: string }[]>`select code from office where code = ${stem} or code like ${`${stem}-%`}`;
  return freeOfficeCode(
    stem,
    taken.map((row) => row.code),
  );
}
