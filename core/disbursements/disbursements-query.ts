import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { sources } from "../kernel/fund-terms";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { disbursementStates } from "./disbursement-life";

/** The filters and the place of a list of disbursements, as they stand in an address. */
export const disbursementsQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  state: whenTyped(z.enum(disbursementStates)),
  source: whenTyped(z.enum(sources)),
  /** The fiscal year of the money. */
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  /** A project's code. */
  project: whenTyped(typedCode()),
  /** Part of the description or of the payee's name, or a disbursement's code. */
  text: whenTyped(typedText({ max: 80 })),
  before: cursor(),
  after: cursor(),
});
export type DisbursementsQuery = z.output<typeof disbursementsQuerySchema>;
