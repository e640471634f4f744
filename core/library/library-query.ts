import { z } from "zod";
import { categories } from "../kernel/category-terms";
import { divisionCode } from "../kernel/division-code";
import { typedNumber } from "../kernel/typed-number";
import { whenTyped } from "../kernel/when-typed";

/** The filters and the place of a list of project library entries, as they stand in an address. */
export const libraryQuerySchema = z.object({
  county: whenTyped(divisionCode()),
  category: whenTyped(z.enum(categories)),
  status: whenTyped(z.enum(["admitted", "withdrawn"])),
  /** No project stands on the entry yet. */
  free: whenTyped(z.enum(["yes"])),
  before: whenTyped(typedNumber({ min: 1, max: 2_147_483_647 })),
});
export type LibraryQuery = z.output<typeof libraryQuerySchema>;
