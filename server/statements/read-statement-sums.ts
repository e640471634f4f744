import { figures, type SignedKinds } from "@/core/money/figures";
import type { AgeClass } from "@/core/periods/age-class";
import type { StatementFilters } from "@/core/statements/statements-query";
import type { Work } from "@/db/work";
import { lineFigures } from "./line-figures";

/** How db/statements/year-end.sql tells rows apart. */
export type Unit = "national" | "supporter" | "province" | "pairing" | "county" | "source";

type Movement = { unit: string; kind: string; purpose: string | null; before: bigint; during: bigint };
type Unspent = Record<AgeClass | "total", bigint> & { unit: string; since: string };

/** The days of a statement: a year, and of the year under way what has passed of it. */
export type Days = { from: string; until: string };

export type StatementSums = {
  /** Every row that anything was found for. */
  units: string[];
  /** What a line comes to in a row, in fen; of expenditures those of one purpose, if told. */
  of(unit: string, line: string, purpose?: string): bigint;
  budget(unit: string): bigint;
  unspent(unit: string): Unspent | undefined;
};

type Asked = { by: Unit; days: Days; filters: StatementFilters };

/** Everything that year-end statements are made of, for the rows of one kind, as far as the actor sees it. */
export async function readStatementSums({ sql }: Work, { by, days, filters }: Asked): Promise<StatementSums> {
  const scope = sql`row(${filters.pairing ?? null}, ${filters.division ?? null}, ${filters.county ?? null})::statement_scope`;
  const year = Number(days.from.slice(0, 4));
  const [movements, budgets, unspent] = await Promise.all([
    sql<Movement[]>`select * from statement_movements(${by}, ${days.from}, ${days.until}, ${scope})`,
    sql<{ unit: string; amount: bigint }[]>`select * from statement_budgets(${by}, ${year}, ${scope})`,
    sql<Unspent[]>`select * from statement_unspent(${by}, ${days.until}, ${scope})`,
  ]);
  const budgetOf = new Map(budgets.map(({ unit, amount }) => [unit, amount]));
  const unspentOf = new Map(unspent.map((row) => [row.unit, row]));
  const movementsOf = new Map<string, Movement[]>();
  for (const each of movements) movementsOf.set(each.unit, [...(movementsOf.get(each.unit) ?? []), each]);
  return {
    units: [...new Set([...movementsOf.keys(), ...budgetOf.keys()])].sort(),
    of: (unit, line, purpose) => amountOf(movementsOf.get(unit) ?? [], line, purpose),
    budget: (unit) => budgetOf.get(unit) ?? 0n,
    unspent: (unit) => unspentOf.get(unit),
  };
}

function amountOf(movements: readonly Movement[], line: string, purpose: string | undefined): bigint {
  const counted = lineFigures[line];
  if (!counted) throw new Error(`${line} is no sum of transfers`);
  const { adds, takes }: SignedKinds = figures[counted.figure];
  const sign = (kind: string) =>
    (adds as readonly string[]).includes(kind) ? 1n : (takes as readonly string[]).includes(kind) ? -1n : 0n;
  const moved = ({ before, during }: Movement) =>
    counted.span === "before" ? before : counted.span === "during" ? during : before + during;
  return movements
    .filter((each) => purpose === undefined || each.purpose === purpose)
    .reduce((sum, each) => sum + sign(each.kind) * moved(each), 0n);
}
