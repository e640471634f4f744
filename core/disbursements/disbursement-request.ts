import { z } from "zod";
import { idempotencyKey, seenRevision } from "../kernel/command-fields";
import { payeeAccountKinds, purposes, sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";

const content = {
  source: z.enum(sources),
  fiscalYear: typedNumber({ min: 1996, max: 2100 }),
  amount: typedAmount(),
  purpose: z.enum(purposes),
  description: typedText({ max: 1000 }),
  /** The special account that the west receives into. */
  payeeName: typedText({ max: 200 }),
  payeeAccountKind: z.enum(payeeAccountKinds),
};

/** What the county or the west asks the east to pay for a project. The papers are attached afterwards. */
export const disbursementRequestSchema = z.strictObject({
  projectCode: typedCode(),
  ...content,
  idempotencyKey: idempotencyKey(),
});
export type DisbursementRequest = z.output<typeof disbursementRequestSchema>;

/** The same after the east has returned it; it goes back to the east. */
export const disbursementAmendmentSchema = z.strictObject({ code: typedCode(), revision: seenRevision(), ...content });
export type DisbursementAmendment = z.output<typeof disbursementAmendmentSchema>;
