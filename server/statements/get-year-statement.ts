import { purposeGroups, type Source, sources } from "@/core/kernel/fund-terms";
import type { AgeClass } from "@/core/periods/age-class";
import {
  ageParts,
  type StatementKind,
  type StatementLine,
  statementLines,
  withTotals,
} from "@/core/statements/statement-lines";
import type { StatementLevel, StatementQuery } from "@/core/statements/statements-query";
import type { Work } from "@/db/work";
import { daysOfYear } from "./days-of-year";
import { type Days, readStatementSums, type StatementSums, type Unit } from "./read-statement-sums";
import { readUnitNames, type UnitName } from "./read-unit-names";

/** Fen; a share as text in per cent with two decimals; a day; or nothing that could be said. */
export type StatementCell = bigint | string | null;

export type StatementColumn = { key: string; kind: "money" | "share" | "day" };

export type StatementRow = {
  /** What the row is: a code, an id, a source, or the line of sources and uses. */
  key: string;
  name: UnitName | null;
  /** What it is for the sums; rows of units all count. */
  role: StatementLine["role"];
  cells: Record<string, StatementCell>;
};

/** A year-end statement as plain columns and rows. */
export type YearStatement = Days & {
  kind: StatementKind;
  year: number;
  by: StatementLevel;
  columns: readonly StatementColumn[];
  rows: StatementRow[];
  /** All rows together; null where rows are lines of one table and not units. */
  sums: Record<string, StatementCell> | null;
};

const kindOf = (key: string): StatementColumn["kind"] =>
  key.endsWith("_share") ? "share" : key === "since" ? "day" : "money";

/**
 * A year-end statement: sums over transfers by value date, and the budget beside them. Its rows are units of one level
 * that do not overlap; the sums are those of the rows.
 */
export async function getYearStatement(work: Work, query: StatementQuery): Promise<YearStatement> {
  const year = query.year ?? Number(work.today.slice(0, 4));
  const days = daysOfYear(year, work.today);
  if (query.kind === "sources-and-uses") return sourcesAndUses(work, query, year);
  const level = query.by ?? (work.actor.countyCode ? "source" : work.actor.pairings.length > 0 ? "county" : "pairing");
  const by: Unit = level === "province" && query.kind === "donor" ? "supporter" : level;
  const sums = await readStatementSums(work, { by, days, filters: query });
  const names = await readUnitNames(work, { by, units: sums.units, day: days.until });
  const lines = statementLines[query.kind];
  const amounts = sums.units.map((unit) => withTotals(lines, amountsOf(query.kind, sums, unit)));
  const oldest = sums.units.map((unit) => sums.unspent(unit)?.since ?? null);
  const columns = lines.map(({ key }) => ({ key, kind: kindOf(key) }));
  const rows = sums.units.map(
    (unit, index): StatementRow => ({
      key: unit,
      name: names.get(unit) ?? null,
      role: "counted",
      cells: cellsOf(lines, amounts[index] ?? {}, oldest[index] ?? null),
    }),
  );
  const whole = amounts.reduce((all, each) => added(all, each), {});
  const since = oldest.filter((day) => day !== null).sort()[0] ?? null;
  return { ...days, kind: query.kind, year, by: level, columns, rows, sums: cellsOf(lines, whole, since) };
}

const added = (left: Record<string, bigint>, right: Record<string, bigint>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(left), ...Object.keys(right)])].map((key) => [
      key,
      (left[key] ?? 0n) + (right[key] ?? 0n),
    ]),
  );

/** The figures of a row before its totals. */
function amountsOf(kind: StatementKind, sums: StatementSums, unit: string): Record<string, bigint> {
  const of = (...lines: string[]) => Object.fromEntries(lines.map((line) => [line, sums.of(unit, line)]));
  if (kind === "donor") return { budget: sums.budget(unit), ...of("committed", "sent", "returned") };
  if (kind === "recipient")
    return {
      budget: sums.budget(unit),
      ...of("opening", "received", "spent", "instruments", "returned", "closing", "passed_down"),
    };
  const unspent = sums.unspent(unit);
  return { ...Object.fromEntries(ageParts.map((age: AgeClass) => [age, unspent?.[age] ?? 0n])), ...of("in_transit") };
}

/** Fen as they are, and what is reckoned from them. */
function cellsOf(
  lines: readonly StatementLine[],
  amounts: Record<string, bigint>,
  since: string | null,
): Record<string, StatementCell> {
  const of = (key: string) => amounts[key] ?? 0n;
  const reckoned: Record<string, () => StatementCell> = {
    difference: () => of("budget") - of("final"),
    final_share: () => share(of("final"), of("budget")),
    spent_share: () => share(of("spent"), of("available")),
    old_share: () => share(of("year_2") + of("older"), of("unspent")),
    since: () => since,
  };
  return Object.fromEntries(lines.map(({ key }) => [key, (reckoned[key] ?? (() => of(key)))()]));
}

/** In per cent with two decimals, rounded down so that no share looks reached that is not; null of nothing. */
function share(part: bigint, whole: bigint): string | null {
  if (whole <= 0n) return null;
  const hundredths = (part * 10_000n) / whole;
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, "0");
  return `${hundredths < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Where money came from and what became of it, this year and the one before, a line a row. */
async function sourcesAndUses(work: Work, query: StatementQuery, year: number): Promise<YearStatement> {
  const lines = statementLines["sources-and-uses"];
  const [amount, previous] = await Promise.all([
    linesOf(work, query, daysOfYear(year, work.today)),
    linesOf(work, query, daysOfYear(year - 1, work.today)),
  ]);
  return {
    ...daysOfYear(year, work.today),
    kind: "sources-and-uses",
    year,
    by: "national",
    columns: [
      { key: "amount", kind: "money" },
      { key: "previous", kind: "money" },
    ],
    rows: lines.map(({ key, role }) => ({
      key,
      name: null,
      role,
      cells: { amount: amount[key] ?? 0n, previous: previous[key] ?? 0n },
    })),
    sums: null,
  };
}

async function linesOf(work: Work, filters: StatementQuery, days: Days): Promise<Record<string, bigint>> {
  const sums = await readStatementSums(work, { by: "source", days, filters });
  const all = (line: string, purpose?: string) =>
    sums.units.reduce((whole, unit) => whole + sums.of(unit, line, purpose), 0n);
  const aged = (age: AgeClass) => sums.units.reduce((whole, unit) => whole + (sums.unspent(unit)?.[age] ?? 0n), 0n);
  const plain = ["opening", "received", "spent", "instruments", "returned", "closing", "in_transit", "promised"];
  return withTotals(statementLines["sources-and-uses"], {
    ...Object.fromEntries(plain.map((line) => [line, all(line)])),
    ...Object.fromEntries(sources.map((source: Source) => [source, sums.of(source, "received")])),
    ...Object.fromEntries(purposeGroups.map((purpose) => [purpose, all("spent", purpose)])),
    ...Object.fromEntries(ageParts.map((age) => [age, aged(age)])),
  });
}
