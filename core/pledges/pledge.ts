import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";

/** What the east means to give a pairing: how much from which source for which fiscal year, by which document. */
export const pledgeSchema = z.strictObject({
  pairingId: typedText({ max: 10 }),
  source: z.enum(sources),
  fiscalYear: typedNumber({ min: 1996, max: 2100 }),
  amount: typedAmount(),
  pledgedOn: typedDate(),
  documentNumber: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});

/** The east takes a pledge back, whole, and says why. */
export const pledgeWithdrawalSchema = z.strictObject({
  code: typedCode(),
  reason: typedText({ max: 1000 }),
  idempotencyKey: idempotencyKey(),
});
