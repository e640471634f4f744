import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { sources } from "../kernel/fund-terms";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { reallocationStates } from "./reallocation-life";

/** The filters and the place of a list of re-allocations, as they stand in an address. */
export const reallocationsQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  /** The project that money comes from or goes to. */
  project: whenTyped(typedCode()),
  state: whenTyped(z.enum(reallocationStates)),
  source: whenTyped(z.enum(sources)),
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  before: cursor(),
  after: cursor(),
});
export type ReallocationsQuery = z.output<typeof reallocationsQuerySchema>;
