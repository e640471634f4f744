import { z } from "zod";
import { cursor, pageLength } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { accountSources, purposeGroups } from "../kernel/fund-terms";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { figureNames } from "./figures";
import { type AccountKind, accountKinds } from "./transfer-kinds";

const kinds = Object.keys(accountKinds) as [AccountKind, ...AccountKind[]];

/** Which transfers a list shows: those behind a balance or figure, of what the other filters let through. */
export const transfersQuerySchema = z.object({
  /** A kind of account: the transfers that moved it. */
  kind: whenTyped(z.enum(kinds)),
  /** A figure of the fund card or of a year-end statement: the transfers that it adds up. `kind` wins over it. */
  figure: whenTyped(z.enum(figureNames)),
  project: whenTyped(typedCode()),
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  source: whenTyped(z.enum(accountSources)),
  /** The fiscal year of the money. */
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  /** A supporter's code, or that of a recipient province. */
  division: whenTyped(divisionCode()),
  /** What an expenditure, or the refund of one, was for. */
  purpose: whenTyped(z.enum(purposeGroups)),
  /** The first value date that counts, and the last. */
  from: whenTyped(typedDate()),
  until: whenTyped(typedDate()),
  rows: pageLength(),
  before: cursor(),
  after: cursor(),
});
export type TransfersQuery = z.output<typeof transfersQuerySchema>;
