import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { type AccountKind, accountKinds } from "./transfer-kinds";

const kinds = Object.keys(accountKinds) as [AccountKind, ...AccountKind[]];

/** Which transfers a statement shows: those of one account, or of all accounts of a kind that the other filters let through. */
export const transfersQuerySchema = z.object({
  /** An account's id: then each transfer comes with the balance after it. */
  account: whenTyped(typedNumber({ min: 1, max: Number.MAX_SAFE_INTEGER })),
  /** A kind of account that the transfer touches. */
  kind: whenTyped(z.enum(kinds)),
  project: whenTyped(typedCode()),
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  before: cursor(),
  after: cursor(),
});
export type TransfersQuery = z.output<typeof transfersQuerySchema>;
