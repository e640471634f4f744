import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { purposes, sources } from "../kernel/fund-terms";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { expenditureStates } from "./expenditure-life";

/** The filters and the place of a list of expenditures, as they stand in an address. */
export const expendituresQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  state: whenTyped(z.enum(expenditureStates)),
  purpose: whenTyped(z.enum(purposes)),
  source: whenTyped(z.enum(sources)),
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  project: whenTyped(typedCode()),
  /** Part of the description or of the payee's name, an invoice number, or an expenditure's code. */
  text: whenTyped(typedText({ max: 80 })),
  before: cursor(),
  after: cursor(),
});
export type ExpendituresQuery = z.output<typeof expendituresQuerySchema>;
