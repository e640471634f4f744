import { z } from "zod";
import { cursor, pageLength } from "../kernel/cursor";
import { typedNumber } from "../kernel/typed-number";

/** One account's statement, and the place in it. */
export const accountStatementQuerySchema = z.object({
  account: typedNumber({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  rows: pageLength(),
  before: cursor(),
  after: cursor(),
});
export type AccountStatementQuery = z.output<typeof accountStatementQuerySchema>;
