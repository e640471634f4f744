import type { Source } from "../kernel/fund-terms";

/** The steps of a project's money that begin at the project; each is a page of its own under the project's address. */
export const moneySteps = ["commitment", "disbursement", "pass-down", "expenditure", "return"] as const;
export type MoneyStep = (typeof moneySteps)[number];

/** The balances of one source and fiscal year of a project, in fen. */
export type LineBalances = {
  budget: bigint;
  committed: bigint;
  reserved: bigint;
  sent: bigint;
  withRecipient: bigint;
  withCounty: bigint;
};

/** What a step may still take from this source and year, in fen; the ledger and the budget refuse more. */
const free: Record<MoneyStep, (line: LineBalances) => bigint> = {
  commitment: ({ budget, committed }) => budget - committed,
  disbursement: ({ committed, reserved, sent }) => committed - reserved - sent,
  "pass-down": ({ withRecipient }) => withRecipient,
  expenditure: ({ withCounty }) => withCounty,
  return: ({ withCounty }) => withCounty,
};

/** Never below zero: a budget that a change has cut below what was promised leaves nothing free. */
export function freeFor(step: MoneyStep, line: LineBalances): bigint {
  const amount = free[step](line);
  return amount > 0n ? amount : 0n;
}

/** The line that a form begins with: the first from which the step may still take something, else the first of all. */
export function firstFree<Line extends { free: bigint }>(lines: readonly Line[]): Line | undefined {
  return lines.find((line) => line.free > 0n) ?? lines[0];
}

/** The money of one source and fiscal year; `free` is what a step may still take of it, in fen. */
export type FreeLine = { source: Source; fiscalYear: number; free: bigint };

/** The sources and years of a project's money, each with what the step may still take of it. */
export const freeLines = (
  step: MoneyStep,
  lines: readonly (LineBalances & { source: Source; fiscalYear: number })[],
): FreeLine[] => lines.map((line) => ({ source: line.source, fiscalYear: line.fiscalYear, free: freeFor(step, line) }));
