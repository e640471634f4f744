import { z } from "zod";
import { keyOfRecord } from "../kernel/command-fields";
import { typedDate } from "../kernel/typed-date";
import { typedText } from "../kernel/typed-text";

/** A token for the REST API; it stops by itself at the end of its last day, at most a year ahead. */
export const apiTokenSchema = z.strictObject({
  label: typedText({ max: 80 }),
  lastDay: typedDate(),
  idempotencyKey: keyOfRecord(),
});

/** A token to be revoked, by its number. */
export const tokenRevocationSchema = z.object({ tokenId: z.coerce.number().int().positive().max(2_147_483_647) });
