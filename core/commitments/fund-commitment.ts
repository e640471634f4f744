import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";

/** What the east promises to a project: how much from which source for which fiscal year, by which document. */
export const fundCommitmentSchema = z.strictObject({
  projectCode: typedCode(),
  source: z.enum(sources),
  fiscalYear: typedNumber({ min: 1996, max: 2100 }),
  amount: typedAmount(),
  committedOn: typedDate(),
  documentNumber: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});
export type FundCommitment = z.output<typeof fundCommitmentSchema>;
