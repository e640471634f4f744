import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { books, sources } from "../kernel/fund-terms";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { ageClasses } from "./age-class";
import { periodStates } from "./period-state";

const year = () => whenTyped(typedNumber({ min: 1996, max: 2199 }));

/** Which closings a list shows, as they stand in an address. */
export const periodsQuerySchema = z.object({
  book: whenTyped(z.enum(books)),
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  /** The year that the period lies in. */
  year: year(),
  state: whenTyped(z.enum(periodStates)),
  before: cursor(),
  after: cursor(),
});
export type PeriodsQuery = z.output<typeof periodsQuerySchema>;

const periodId = () => typedNumber({ min: 1, max: 2_147_483_647 });

/** Which closing is meant. */
export const periodQuerySchema = z.object({ periodId: periodId() });

/** Which receipts of a period's carry-over are meant. */
export const carryOverQuerySchema = z.object({
  periodId: periodId(),
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  project: whenTyped(typedCode()),
  source: whenTyped(z.enum(sources)),
  /** Fiscal year of the money. */
  year: year(),
  age: whenTyped(z.enum(ageClasses)),
  before: cursor(),
  after: cursor(),
});
export type CarryOverQuery = z.output<typeof carryOverQuerySchema>;
