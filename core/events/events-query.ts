import { z } from "zod";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** What events are about. */
export const eventSubjects = [
  "project",
  "library_entry",
  "pledge",
  "commitment",
  "disbursement",
  "pass_down",
  "expenditure",
  "refund",
  "money_return",
  "instrument",
  "instrument_movement",
  "period",
  "reallocation",
  "investment",
  "investment_payment",
  "flag",
  "rule_set_version",
  "bank_statement",
  "person",
  "office",
] as const;

const cursor = () => whenTyped(typedNumber({ min: 1, max: Number.MAX_SAFE_INTEGER }));

/** The filters and the place of the audit trail, as they stand in an address. */
export const eventsQuerySchema = z.object({
  /** Sign-in name of who did it. */
  person: whenTyped(typedText({ max: 41 }).transform((name) => name.toLowerCase())),
  subject: whenTyped(z.enum(eventSubjects)),
  /** Code of the project that it happened to. */
  project: whenTyped(typedText({ max: 40 }).transform((code) => code.toUpperCase())),
  /** Days in China, both counted in. */
  from: whenTyped(typedDate()),
  until: whenTyped(typedDate()),
  before: cursor(),
  after: cursor(),
});
export type EventsQuery = z.output<typeof eventsQuerySchema>;
