import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedText } from "../kernel/typed-text";

/** Money that a payee gave back of an expenditure: the whole or a part. */
export const refundSchema = z.strictObject({
  expenditureCode: typedCode(),
  amount: typedAmount(),
  reason: typedText({ max: 1000 }),
  refundedOn: typedDate(),
  bankReference: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});
