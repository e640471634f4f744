import type { Division } from "./division";

type Dated = Pick<Division, "code" | "nameZh" | "nameEn" | "validFrom" | "validTo" | "successorCode">;

const covers = (row: Dated, date: string) => row.validFrom <= date && (row.validTo === null || date < row.validTo);

/** The row of a code that is valid on an ISO date, or null when the code did not exist on it (EW-PAIR-03). */
export function divisionOn<Row extends Dated>(rows: readonly Row[], code: string, date: string): Row | null {
  return rows.find((row) => row.code === code && covers(row, date)) ?? null;
}

/** The name of a code on a date in one of the two languages, or null when the code did not exist on it. */
export function nameOn(rows: readonly Dated[], code: string, date: string, language: "zh" | "en"): string | null {
  const row = divisionOn(rows, code, date);
  if (row === null) return null;
  return language === "zh" ? row.nameZh : row.nameEn;
}

/**
 * Which code to use instead of one that is retired on a date: the successors are followed until one exists.
 * Null when the code exists on the date, is not retired yet, or has no known successor.
 */
export function successorOn<Row extends Dated>(rows: readonly Row[], code: string, date: string): Row | null {
  const visited = new Set<string>();
  let current = code;
  while (!visited.has(current)) {
    visited.add(current);
    const valid = divisionOn(rows, current, date);
    if (valid !== null) return current === code ? null : valid;
    const retired = rows
      .filter((row) => row.code === current && row.validTo !== null && row.validTo <= date)
      .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0];
    if (!retired?.successorCode) return null;
    current = retired.successorCode;
  }
  return null;
}

/**
 * The row by which a place was known on another date: the same code if it existed, else the code it came to be
 * replaced by, else the code that it replaced. Null when the history does not reach so far.
 */
export function samePlaceOn<Row extends Dated>(rows: readonly Row[], code: string, date: string): Row | null {
  const direct = divisionOn(rows, code, date) ?? successorOn(rows, code, date);
  if (direct !== null) return direct;
  const visited = new Set([code]);
  let current = [code];
  while (current.length > 0) {
    const targets = current;
    const before = new Set(
      rows.filter((row) => row.successorCode !== null && targets.includes(row.successorCode)).map((row) => row.code),
    );
    const valid = [...before].flatMap((next) => divisionOn(rows, next, date) ?? []);
    // Two predecessors mean a merger: neither alone is the same place.
    if (valid.length > 0) return valid.length === 1 ? (valid[0] ?? null) : null;
    current = [...before].filter((next) => !visited.has(next));
    for (const next of current) visited.add(next);
  }
  return null;
}

/** A division and those it lies in on a date, nearest first, without the country; empty when it did not exist. */
export function ancestryOn(
  rows: readonly Pick<Division, keyof Dated | "parentCode" | "level">[],
  code: string,
  date: string,
): string[] {
  const line: string[] = [];
  let current: string | null = code;
  while (current !== null) {
    const row: Pick<Division, "code" | "parentCode" | "level"> | null = divisionOn(rows, current, date);
    if (row === null || row.level === "country" || line.includes(row.code)) break;
    line.push(row.code);
    current = row.parentCode;
  }
  return line;
}
