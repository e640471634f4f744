import { z } from "zod";
import { idempotencyKey, seenRevision } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { typedText } from "../kernel/typed-text";

export const disbursementReturnSchema = z.strictObject({
  code: typedCode(),
  revision: seenRevision(),
  reason: typedText({ max: 1000 }),
});

/** `revision` makes sure that what is approved is what was read. */
export const disbursementApprovalSchema = z.strictObject({
  code: typedCode(),
  revision: seenRevision(),
  idempotencyKey: idempotencyKey(),
});

/** By whoever holds it: the requesters before approval, the east after it (which frees the reserved money). */
export const disbursementCancellationSchema = z.strictObject({
  code: typedCode(),
  reason: typedText({ max: 1000 }),
  idempotencyKey: idempotencyKey(),
});
