import type { Source } from "../kernel/fund-terms";

/** The steps of a project's money that begin at the project; each is a page of its own under the project's address. */
export const moneySteps = ["commitment", "disbursement", "pass-down", "expenditure", "return", "reallocation"] as const;
export type MoneyStep = (typeof moneySteps)[number];

/** The balances of one source and fiscal year of a project, in fen. */
export type LineBalances = {
  budget: bigint;
  committed: bigint;
  reserved: bigint;
  sent: bigint;
  withRecipient: bigint;
  withPrefecture: bigint;
  withCounty: bigint;
  /** What came from other projects less what went to them. */
  reallocated: bigint;
};

type Free = (line: LineBalances) => bigint;
const inRecipient: Free = ({ withRecipient }) => withRecipient;
const inPrefecture: Free = ({ withPrefecture }) => withPrefecture;
const inCounty: Free = ({ withCounty }) => withCounty;

/** What a step may still take from this source and year, in fen; the ledger and the budget refuse more. */
const free: Record<MoneyStep, Free> = {
  commitment: ({ budget, committed, reallocated }) => budget - committed - reallocated,
  disbursement: ({ committed, reserved, sent }) => committed - reserved - sent,
  "pass-down": inRecipient,
  expenditure: inCounty,
  return: inCounty,
  reallocation: inCounty,
};

/** Where a step takes its money from, by the choice that its form offers: the leg of a pass-down, the place of a return. */
const freeByChoice = {
  direct: inRecipient,
  to_prefecture: inRecipient,
  from_prefecture: inPrefecture,
  recipient: inRecipient,
  prefecture: inPrefecture,
  county: inCounty,
} as const satisfies Record<string, Free>;
export type FreeChoice = keyof typeof freeByChoice;

/** Never below zero: a budget that a change has cut below what was promised leaves nothing free. */
export function freeFor(step: MoneyStep, line: LineBalances): bigint {
  const amount = free[step](line);
  return amount > 0n ? amount : 0n;
}

/** The line that a form begins with: the first from which the step may still take something, else the first of all. */
export function firstFree<Line extends { free: bigint }>(lines: readonly Line[]): Line | undefined {
  return lines.find((line) => line.free > 0n) ?? lines[0];
}

/**
 * The money of one source and fiscal year; `free` is what a step may still take of it, in fen, and `choices` how much of
 * that lies where each choice of the form takes it from.
 */
export type FreeLine = {
  source: Source;
  fiscalYear: number;
  free: bigint;
  choices?: Partial<Record<FreeChoice, bigint>>;
};

type Line = LineBalances & { source: Source; fiscalYear: number };

/** The sources and years of a project's money, each with what the step may still take of it. */
export const freeLines = (step: MoneyStep, lines: readonly Line[]): FreeLine[] =>
  lines.map((line) => ({ source: line.source, fiscalYear: line.fiscalYear, free: freeFor(step, line) }));

/** The same where the form offers a choice of where the money is taken from; `free` is what the first choice that has any has. */
export const freeLinesBy = (choices: readonly FreeChoice[], lines: readonly Line[]): FreeLine[] =>
  lines.map((line) => {
    const amounts = choices.map((choice) => [choice, freeByChoice[choice](line)] as const);
    const free = amounts.find(([, amount]) => amount > 0n)?.[1] ?? 0n;
    return { source: line.source, fiscalYear: line.fiscalYear, free, choices: Object.fromEntries(amounts) };
  });

/** The choice that a form begins with: the first that has something free in the line, else the first of all. */
export const firstChoice = <Choice extends FreeChoice>(choices: readonly Choice[], line: FreeLine | undefined) =>
  choices.find((choice) => (line?.choices?.[choice] ?? 0n) > 0n) ?? choices[0];
