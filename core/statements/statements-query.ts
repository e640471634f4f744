import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { sources } from "../kernel/fund-terms";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { ageParts, statementKinds } from "./statement-lines";

/** What the rows of a statement are: all together, by province (the donor's or the recipient's), pairing, county, source. */
export const statementLevels = ["national", "province", "pairing", "county", "source"] as const;
export type StatementLevel = (typeof statementLevels)[number];

/** Whose money a statement is about, and how it is told apart. */
export const statementFiltersSchema = z.object({
  /** The fiscal year; this one when it is left out. */
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  by: whenTyped(z.enum(statementLevels)),
  pairing: whenTyped(typedText({ max: 10 })),
  /** A supporter's code, or that of a recipient province. */
  division: whenTyped(divisionCode()),
  county: whenTyped(divisionCode()),
});
export type StatementFilters = z.output<typeof statementFiltersSchema>;

/** Which receipts behind the ageing of unspent money are meant. */
export const unspentReceiptsQuerySchema = statementFiltersSchema.omit({ by: true }).extend({
  source: whenTyped(z.enum(sources)),
  age: whenTyped(z.enum(ageParts)),
  before: cursor(),
  after: cursor(),
});
export type UnspentReceiptsQuery = z.output<typeof unspentReceiptsQuerySchema>;

/** Which statement, as an address gives it. */
export const statementQuerySchema = statementFiltersSchema.extend({ kind: z.enum(statementKinds) });
export type StatementQuery = z.output<typeof statementQuerySchema>;
