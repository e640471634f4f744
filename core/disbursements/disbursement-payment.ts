import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedText } from "../kernel/typed-text";

/** What the east says: sent on this day under this reference of its bank. */
export const disbursementSendingSchema = z.strictObject({
  code: typedCode(),
  sentOn: typedDate(),
  bankReference: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});

/** What the west says: so much came in on this day. What was sent and has not come stays in transit. */
export const disbursementReceiptSchema = z.strictObject({
  code: typedCode(),
  amount: typedAmount(),
  receivedOn: typedDate(),
  bankReference: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});

/** The west refuses all that is still in transit. */
export const disbursementRefusalSchema = z.strictObject({
  code: typedCode(),
  refusedOn: typedDate(),
  reason: typedText({ max: 1000 }),
  idempotencyKey: idempotencyKey(),
});

/** The east has the money back, or finds that it never left: out of transit, promised to the project again. */
export const disbursementTakingBackSchema = z.strictObject({
  code: typedCode(),
  amount: typedAmount(),
  takenBackOn: typedDate(),
  bankReference: typedText({ max: 100 }),
  reason: typedText({ max: 1000 }),
  idempotencyKey: idempotencyKey(),
});
