import type { Work } from "@/db/work";
import { readPairingChoices } from "../pairings/read-pairing-choices";
import type { Unit } from "./read-statement-sums";

export type UnitName = { nameZh: string; nameEn: string };

/** What the rows of a statement are called: pairings and divisions by their names of that day; others have no name here. */
export async function readUnitNames(
  work: Work,
  { by, units, day }: { by: Unit; units: readonly string[]; day: string },
): Promise<Map<string, UnitName>> {
  if (by === "pairing") {
    const pairings = await readPairingChoices(work);
    return new Map(
      pairings.map(({ id, supporter, recipient }) => [
        id,
        {
          nameZh: `${supporter.nameZh} – ${recipient.nameZh}`,
          nameEn: `${supporter.nameEn} – ${recipient.nameEn}`,
        },
      ]),
    );
  }
  if (by === "national" || by === "source") return new Map();
  const rows = await work.sql<(UnitName & { code: string })[]>`
    select code, name_zh as "nameZh", name_en as "nameEn" from division
    where code = any (${[...units]}::text[]) and valid_from <= ${day} and (valid_to is null or ${day} < valid_to)`;
  return new Map(rows.map(({ code, ...name }) => [code, name]));
}
