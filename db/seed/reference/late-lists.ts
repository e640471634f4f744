import type { Stretch } from "./division-stretches";

/** Codes and names of the provinces that receive aid which the yearly lists show a year or two late, by true year. */
const knownYears: Readonly<Record<string, string>> = {
  "2002": "510115",
  "2004": "620502 620503",
  "2007": "510802",
  "2010": "532601",
  "2012": "520115 652702 659006",
  "2013": "510811",
  "2014": "511403 520403 533401 610117 654004",
  "2015": "510116 513201 530403 610503 610803",
};

/** Dates the latest stretch of these codes, and what it took the place of, to the true year instead of the list's. */
export function datedToTrueYear(stretches: readonly Stretch[]): Stretch[] {
  const trueStart = new Map<string, { listed: string; from: string }>();
  for (const [year, codes] of Object.entries(knownYears)) {
    for (const code of codes.split(" ")) {
      const listed = stretches
        .filter((row) => row.code === code)
        .map((row) => row.from)
        .sort()
        .at(-1);
      if (listed === undefined) throw new Error(`no list shows ${code}`);
      trueStart.set(code, { listed, from: `${year}-01-01` });
    }
  }
  return stretches.map((row) => {
    const start = trueStart.get(row.code);
    if (start?.listed === row.from) return { ...row, from: start.from, source: `${row.source}; start by hand` };
    const next = start ?? trueStart.get(row.successor ?? "");
    return row.to !== null && next?.listed === row.to
      ? { ...row, to: next.from, source: `${row.source}; end by hand` }
      : row;
  });
}
