import type { Division } from "../../../core/divisions/division";
import { divisions } from "../reference/divisions";
import { pairings } from "../reference/pairings";

/** A pairing of the national programme: where it works and in which years its projects begin. */
export type NationalPairing = {
  id: string;
  supporterCode: string;
  recipientCode: string;
  counties: readonly string[];
  years: readonly number[];
};

/** The last day of the national database; nothing happens after it. */
export const NATIONAL_END = "2024-12-31";

const COUNTIES_OF_EACH = 30;
const YEARS = 10;

/** Pairings that stand have their last ten years up to the end, those that ended by 2010 the years before. */
function yearsOf({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): number[] {
  const last = Number((endsOn ?? "2025-01-01").slice(0, 4)) - 1;
  const first = Math.max(last - YEARS + 1, Number(startsOn.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const isWithin = (code: string, outer: string) => code.startsWith(outer.replace(/(00){1,2}$/, ""));

/** Counties, banners and the like, not the districts of cities, under one code through all the years. */
function countiesIn(rows: readonly Division[], recipientCode: string, years: readonly number[]): string[] {
  const first = `${years[0]}-01-01`;
  const last = `${years.at(-1)}-12-31`;
  return rows
    .filter(
      (row) =>
        row.level === "county" &&
        isWithin(row.code, recipientCode) &&
        !row.nameZh.endsWith("区") &&
        row.validFrom <= first &&
        (row.validTo === null || row.validTo > last),
    )
    .map((row) => row.code)
    .sort();
}

/** Every n-th of a list, so many of them, beginning at a place of its own so that pairings with one recipient differ. */
function spread(codes: readonly string[], count: number, shift: number): string[] {
  if (codes.length <= count) return [...codes];
  return Array.from(
    { length: count },
    (_, index) => codes[(Math.floor((index * codes.length) / count) + shift) % codes.length] as string,
  );
}

/** All pairings there have been, each with up to 30 counties, about 450 together. */
export function nationalPairings(): NationalPairing[] {
  const rows = divisions();
  const shifts = new Map<string, number>();
  return pairings().map((pairing) => {
    const { id, supporterCode, recipientCode } = pairing;
    const years = yearsOf(pairing);
    const shift = shifts.get(recipientCode) ?? 0;
    shifts.set(recipientCode, shift + 1);
    const counties = spread(countiesIn(rows, recipientCode, years), COUNTIES_OF_EACH, shift);
    return { id, supporterCode, recipientCode, counties: [...new Set(counties)], years };
  });
}
