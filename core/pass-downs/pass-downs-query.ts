import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { typedCode } from "../kernel/typed-code";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { passDownLegs } from "./pass-down-leg";

/** The filters and the place of a list of pass-downs, as they stand in an address. */
export const passDownsQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  project: whenTyped(typedCode()),
  leg: whenTyped(z.enum(passDownLegs)),
  /** open: not confirmed; short: less came than was passed down, and the rest was not taken back. */
  state: whenTyped(z.enum(["open", "short", "confirmed"])),
  before: cursor(),
  after: cursor(),
});
export type PassDownsQuery = z.output<typeof passDownsQuerySchema>;
