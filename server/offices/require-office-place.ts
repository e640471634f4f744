import { invalid } from "@/core/kernel/domain-error";
import type { OfficeKind } from "@/core/kernel/roles";
import type { Work } from "@/db/work";

type Place = { kind: OfficeKind; divisionCode: string | null; day: string };

/**
 * Refuses (on divisionCode) an office for a division that does not exist on the day, or that stands in no pairing on
 * that side: its people would see nothing. A county office needs a county.
 */
export async function requireOfficePlace({ sql }: Work, { kind, divisionCode, day }: Place): Promise<void> {
  if (divisionCode === null) return;
  const [found] = await sql<{ level: string; pairings: number }[]>`
    select level, cardinality(pairings_of(${kind}, ${divisionCode})) as pairings from division
    where code = ${divisionCode} and valid_from <= ${day}::date and coalesce(${day}::date < valid_to, true)`;
  if (!found) throw invalid("divisionCode", "offices.place_unknown", { day });
  if ((found.level === "county") !== (kind === "county") || found.pairings === 0)
    throw invalid("divisionCode", `offices.place_not_${kind}`);
}
