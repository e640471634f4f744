import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** The filters and the place of a list of investments, as they stand in an address. */
export const investmentsQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  state: whenTyped(z.enum(["valid", "withdrawn"])),
  /** The year of the agreement. */
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  /** Part of the enterprise's name or of what it invests in, its unified social credit code, or an investment's code. */
  text: whenTyped(typedText({ max: 80 })),
  before: cursor(),
  after: cursor(),
});
export type InvestmentsQuery = z.output<typeof investmentsQuerySchema>;
