import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { reconciliations, twoSidedSteps } from "../kernel/two-sided";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** In the place of a pairing's id: accounts that an office keeps for several. */
export const NO_PAIRING = "none";

const place = {
  pairing: whenTyped(typedText({ max: 10 })),
  /** The fiscal year of the money. */
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  county: whenTyped(divisionCode()),
};

/** Which sums both sides are asked for. */
export const reconciliationQuerySchema = z.object(place);
export type ReconciliationQuery = z.output<typeof reconciliationQuerySchema>;

/** Which steps are listed, and the place of the page. */
export const twoSidedStepsQuerySchema = z.object({
  ...place,
  step: whenTyped(z.enum(twoSidedSteps)),
  /** open: everything that is not matched. */
  state: whenTyped(z.enum(["open", ...reconciliations])),
  /** Sent at least so many days ago. */
  age: whenTyped(typedNumber({ min: 0, max: 36_500 })),
  before: cursor(),
  after: cursor(),
});
export type TwoSidedStepsQuery = z.output<typeof twoSidedStepsQuerySchema>;

/** Lines of banks that no record answers. */
export const unmatchedLinesQuerySchema = z.object({
  ...place,
  /** The step that they most likely belong to. */
  step: whenTyped(z.enum(twoSidedSteps)),
  before: cursor(),
  after: cursor(),
});
export type UnmatchedLinesQuery = z.output<typeof unmatchedLinesQuerySchema>;

/** What an address of the page may ask for; `unmatched` lists lines of banks in the place of steps. */
export const reconciliationPageSchema = z.object({
  ...twoSidedStepsQuerySchema.shape,
  state: whenTyped(z.enum(["open", ...reconciliations, "unmatched"])),
});
export type ReconciliationPage = z.output<typeof reconciliationPageSchema>;
