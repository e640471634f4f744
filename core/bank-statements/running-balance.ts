import type { ReadLine } from "./read-line";
import type { StatementFault } from "./statement-totals";

type Balanced = Pick<ReadLine, "amount" | "direction" | "balance"> & { rowNumber: number };

/** More are of no use: something else is wrong with the column. */
const MOST = 20;

/**
 * Follows the bank's running balance from line to line and names the rows where it does not go on, each once. Files
 * run from old to new or from new to old; the way that breaks less often is taken.
 */
export function balanceBreaks(lines: readonly Balanced[]): StatementFault[] {
  const forward = breaksOf(lines);
  const backward = breaksOf([...lines].reverse());
  return (backward.length < forward.length ? backward.reverse() : forward).slice(0, MOST);
}

function breaksOf(lines: readonly Balanced[]): StatementFault[] {
  const faults: StatementFault[] = [];
  let before: bigint | null = null;
  for (const { rowNumber, amount, direction, balance } of lines) {
    if (before !== null && balance !== null && amount !== null && direction !== null) {
      const found: bigint = direction === "in" ? before + amount : before - amount;
      if (found !== balance) faults.push({ row: rowNumber, code: "balance_break", stated: balance, found });
    }
    before = balance;
  }
  return faults;
}
