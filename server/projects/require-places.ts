import { invalid } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";

type Place = { pairingId: string; countyCode: string };
export type PairingSides = { supporterCode: string; recipientCode: string };

/**
 * The two sides of each pairing named. Throws on the field pairingId when the actor's office does not stand in it, and on
 * countyCode when no county has this code or it does not lie in the recipient.
 */
export async function requirePlaces(work: Work, places: readonly Place[]): Promise<Map<string, PairingSides>> {
  const foreign = places.find((place) => !work.actor.pairings.includes(place.pairingId));
  if (foreign) throw invalid("pairingId", "choice");
  const pairings = await work.sql<({ id: string } & PairingSides)[]>`
    select id, supporter_code as "supporterCode", recipient_code as "recipientCode" from pairing
    where id = any (${[...new Set(places.map((place) => place.pairingId))]}::text[])`;
  const counties = await work.sql<{ code: string }[]>`
    select distinct code from division where level = 'county'
      and code = any (${[...new Set(places.map((place) => place.countyCode))]}::text[])`;
  const sides = new Map(pairings.map(({ id, ...pairing }) => [id, pairing]));
  const known = new Set(counties.map((county) => county.code));
  for (const { pairingId, countyCode } of places) {
    if (!known.has(countyCode)) throw invalid("countyCode", "project.county_unknown");
    if (!liesIn(countyCode, sides.get(pairingId)?.recipientCode ?? ""))
      throw invalid("countyCode", "project.county_outside_pairing");
  }
  return sides;
}

/** By the structure of GB/T 2260: zeros at the end stand for the whole. */
const liesIn = (code: string, outer: string) => outer !== "" && code.startsWith(outer.replace(/(00){1,2}$/, ""));
