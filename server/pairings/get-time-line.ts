import type { Division } from "@/core/divisions/division";
import { ancestryOn, samePlaceOn } from "@/core/divisions/division-history";
import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { readFamily } from "../divisions/read-family";
import { countProjects, type PairingCounts } from "./count-projects";
import { type PairingRow, readPairings } from "./read-pairings";

export type DivisionTimeLine = {
  asOf: string;
  /** The row by which the place was known on the day; null when it did not exist. */
  onDay: Division | null;
  /** Every name and code of the place itself, oldest first. */
  names: Division[];
  /** The divisions that it lay in on the day, nearest first, without itself. */
  within: Division[];
  /** Pairings of the division itself, of those it lies in, and of those that lie in it. */
  pairings: (PairingRow & PairingCounts & { relation: "own" | "above" | "below" })[];
};

/** The time line of a province, or of any division: its pairings on both sides since 1996. Throws not_found. */
export async function getTimeLine(
  work: Work,
  query: { code: string; asOf?: string | undefined },
): Promise<DivisionTimeLine> {
  const asOf = query.asOf ?? work.today;
  const rows = await readFamily(work, [query.code]);
  const names = rows.filter((row) => row.code === query.code);
  if (names.length === 0) throw notFound();
  const related = await readPairings(work, { asOf, provinces: [query.code.slice(0, 2)] });
  const touching = related.flatMap((pairing) => {
    const relation = relationOf(pairing, query.code);
    return relation ? [{ ...pairing, relation }] : [];
  });
  const counts = await countProjects(
    work,
    touching.map((pairing) => pairing.id),
  );
  const onDay = samePlaceOn(rows, query.code, asOf);
  const line = onDay ? ancestryOn(rows, onDay.code, asOf).slice(1) : [];
  return {
    asOf,
    onDay,
    names,
    within: line.flatMap((code) => samePlaceOn(rows, code, asOf) ?? []),
    pairings: touching.map((pairing) => ({ ...pairing, ...(counts.get(pairing.id) ?? { projects: 0, sent: 0n }) })),
  };
}

function relationOf(pairing: PairingRow, code: string): "own" | "above" | "below" | null {
  const codes = [pairing.supporterCode, pairing.recipientCode];
  if (codes.includes(code)) return "own";
  if (codes.some((other) => liesIn(code, other))) return "above";
  return codes.some((other) => liesIn(other, code)) ? "below" : null;
}

/** By the structure of GB/T 2260: zeros at the end stand for the whole. */
function liesIn(code: string, outer: string): boolean {
  return code !== outer && code.startsWith(outer.replace(/(00){1,2}$/, ""));
}
