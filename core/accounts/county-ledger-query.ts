import { z } from "zod";
import { divisionCode } from "../kernel/division-code";
import { typedNumber } from "../kernel/typed-number";
import { whenTyped } from "../kernel/when-typed";

/** The ledger of a county of one year: that of the receipts, the current one when it is left out. */
export const countyLedgerQuerySchema = z.object({
  county: divisionCode(),
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
});
export type CountyLedgerQuery = z.output<typeof countyLedgerQuerySchema>;
