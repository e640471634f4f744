import { z } from "zod";
import { typedNumber } from "../kernel/typed-number";
import { whenTyped } from "../kernel/when-typed";
import { subjects } from "./rule-terms";

/** Which rule set: by its number, else the one in force today. */
export const rulesQuerySchema = z.object({ version: whenTyped(typedNumber({ min: 1, max: 100_000 })) });
export type RulesQuery = z.output<typeof rulesQuerySchema>;

export const factsQuerySchema = z.object({ subject: whenTyped(z.enum(subjects)) });
