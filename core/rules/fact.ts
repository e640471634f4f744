import { z } from "zod";
import { subjects } from "./rule-terms";

/** The types of facts. Money is whole fen; a number is an exact decimal. */
export const factTypes = ["boolean", "integer", "number", "money", "date", "text", "text_list"] as const;
export type FactType = (typeof factTypes)[number];

/** What a fact counts: 'share' 0.3 is shown as 30 %, 'fen' as yuan; 'term' is a code whose word stands in the messages. */
export const factUnits = ["fen", "share", "day", "year", "household", "person", "count", "term", "code"] as const;
export type FactUnit = (typeof factUnits)[number];

/** One entry of the facts dictionary: a column of facts_<subject>() in db/facts/. */
export const factSchema = z.strictObject({
  subject: z.enum(subjects),
  name: z.string().regex(/^[a-z][a-z0-9_]{0,40}$/),
  type: z.enum(factTypes),
  unit: z.enum(factUnits).nullable(),
  labelZh: z.string().min(1),
  labelEn: z.string().min(1),
  meaningZh: z.string().min(1),
  meaningEn: z.string().min(1),
  origin: z.string().min(1),
});
export type Fact = z.infer<typeof factSchema>;
