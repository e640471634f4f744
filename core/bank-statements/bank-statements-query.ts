import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { bankLineStates } from "./bank-line-life";
import { findings } from "./bank-line-terms";

/** The filters and the place of the list of statements, as they stand in an address. */
export const bankStatementsQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  /** open: some of its lines wait for a decision. */
  state: whenTyped(z.enum(["open", "done"])),
  before: cursor(),
  after: cursor(),
});
export type BankStatementsQuery = z.output<typeof bankStatementsQuerySchema>;

/** The lines of one statement. */
export const bankLinesQuerySchema = z.object({
  code: typedCode(),
  state: whenTyped(z.enum(bankLineStates)),
  finding: whenTyped(z.enum(findings)),
  /** The row that the page begins after or ends before. */
  before: cursor(),
  after: cursor(),
});
export type BankLinesQuery = z.output<typeof bankLinesQuerySchema>;

/** One line. */
export const bankLineQuerySchema = z.object({ code: typedCode(), row: typedNumber({ min: 1, max: 10_000_000 }) });
