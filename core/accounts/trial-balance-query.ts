import { z } from "zod";
import { divisionCode } from "../kernel/division-code";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** Of which level and as of when: of everything that the actor sees, of a pairing, a county or a project. */
export const trialBalanceQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  project: whenTyped(typedCode()),
  /** The fiscal year of the money. */
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  /** The last value date that counts; every date when it is left out. */
  until: whenTyped(typedDate()),
});
export type TrialBalanceQuery = z.output<typeof trialBalanceQuerySchema>;
