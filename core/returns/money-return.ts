import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";

/** Left-over money that the county sends back to the donor. */
export const moneyReturnSchema = z.strictObject({
  projectCode: typedCode(),
  source: z.enum(sources),
  fiscalYear: typedNumber({ min: 1996, max: 2100 }),
  amount: typedAmount(),
  reason: typedText({ max: 1000 }),
  returnedOn: typedDate(),
  bankReference: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});

/** The east says that it came. */
export const moneyReturnConfirmationSchema = z.strictObject({
  code: typedCode(),
  receivedOn: typedDate(),
  idempotencyKey: idempotencyKey(),
});
