import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { sources } from "../kernel/fund-terms";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** Which pledges, and which sums of promises, are asked for. */
export const promisesQuerySchema = z.object({
  pairing: whenTyped(typedText({ max: 10 })),
  source: whenTyped(z.enum(sources)),
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
});
export type PromisesQuery = z.output<typeof promisesQuerySchema>;

/** The filters and the place of a list of pledges, as they stand in an address. */
export const pledgesQuerySchema = promisesQuerySchema.extend({ before: cursor(), after: cursor() });
export type PledgesQuery = z.output<typeof pledgesQuerySchema>;
