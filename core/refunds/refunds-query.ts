import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { sources } from "../kernel/fund-terms";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** The filters and the place of a list of refunds, as they stand in an address. */
export const refundsQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  project: whenTyped(typedCode()),
  expenditure: whenTyped(typedCode()),
  state: whenTyped(z.enum(["valid", "withdrawn"])),
  source: whenTyped(z.enum(sources)),
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  before: cursor(),
  after: cursor(),
});
export type RefundsQuery = z.output<typeof refundsQuerySchema>;
