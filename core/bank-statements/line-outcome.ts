import type { BankLineState } from "./bank-line-life";
import type { Direction, Finding } from "./bank-line-terms";

/**
 * What became of a line that somebody wanted to book. `refused` carries the code of messages/errors.json that says why;
 * `code` of a line that was not bookable at all is `bank-statements.line.<finding>`.
 */
export type LineOutcome =
  | { outcome: "booked" }
  | { outcome: "refused"; field: string | null; code: string; params?: Record<string, string | number> };

/** What a line must say of itself; amounts in fen. */
export type Judged = {
  state: BankLineState;
  finding: Finding;
  direction: Direction | null;
  amount: bigint | null;
  expected: bigint | null;
  recordCode: string | null;
};

const refused = (code: string): LineOutcome => ({
  outcome: "refused",
  field: null,
  code: `bank-statements.line.${code}`,
});

/**
 * Why a line cannot be booked before anything is tried; null when it may be. `taken` gathers the records of the lines
 * before it: a record takes one line at a time.
 */
export function outcomeBefore(line: Judged, taken: Set<string>): LineOutcome | null {
  if (line.state !== "open") return refused(line.state);
  if (line.finding !== "matched" && line.finding !== "amount_differs") return refused(line.finding);
  if (line.recordCode === null || line.amount === null || line.expected === null) return refused("unknown_reference");
  if (line.finding === "amount_differs") {
    // Less may come than was sent, and the rest stays on its way; a proof is exact.
    if (line.direction === "out") return refused("amount_differs");
    if (line.amount > line.expected) return refused("amount_beyond");
  }
  if (taken.has(line.recordCode)) return refused("one_at_a_time");
  taken.add(line.recordCode);
  return null;
}
