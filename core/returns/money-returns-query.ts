import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { typedCode } from "../kernel/typed-code";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { returnPlaces } from "./return-place";
import { moneyReturnStates } from "./return-state";

/** The filters and the place of a list of money returns, as they stand in an address. */
export const moneyReturnsQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  project: whenTyped(typedCode()),
  place: whenTyped(z.enum(returnPlaces)),
  state: whenTyped(z.enum(moneyReturnStates)),
  before: cursor(),
  after: cursor(),
});
export type MoneyReturnsQuery = z.output<typeof moneyReturnsQuerySchema>;
