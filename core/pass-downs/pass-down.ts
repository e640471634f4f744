import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { passDownLegs } from "./pass-down-leg";

/** What the west passes down for a project: straight to the county unless told, or over the prefecture in two legs. */
export const passDownSchema = z.strictObject({
  projectCode: typedCode(),
  leg: z.enum(passDownLegs).default("direct"),
  source: z.enum(sources),
  fiscalYear: typedNumber({ min: 1996, max: 2100 }),
  amount: typedAmount(),
  passedOn: typedDate(),
  bankReference: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});
export type PassDown = z.output<typeof passDownSchema>;

/** What the county, or another coordinator for the prefecture, says: so much came. It may be less; the difference stays on its way. */
export const passDownConfirmationSchema = z.strictObject({
  code: typedCode(),
  amount: typedAmount(),
  confirmedOn: typedDate(),
  idempotencyKey: idempotencyKey(),
});

/** The west has back what never arrived. */
export const passDownTakingBackSchema = z.strictObject({
  code: typedCode(),
  amount: typedAmount(),
  takenBackOn: typedDate(),
  reason: typedText({ max: 1000 }),
  idempotencyKey: idempotencyKey(),
});
