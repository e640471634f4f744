import { z } from "zod";
import { divisionCode } from "../kernel/division-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** Whose balances are summed: of what the actor sees, by pairing, county and fiscal year. */
export const balancesQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
});
export type BalancesQuery = z.output<typeof balancesQuerySchema>;
