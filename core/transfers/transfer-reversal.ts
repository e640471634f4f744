import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";

/** Undoes one posted transfer, whole, by naming it and saying why. */
export const transferReversalSchema = z.strictObject({
  transferId: typedNumber({ min: 1 }),
  reason: typedText({ max: 1000 }),
  idempotencyKey: idempotencyKey(),
});
