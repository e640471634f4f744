import { z } from "zod";
import { roles } from "../kernel/roles";
import { typedText } from "../kernel/typed-text";

const reason = () => typedText({ min: 2, max: 500 });

/**
 * A person gets a role in an office. That the role fits the office, and that whoever watches or administers holds no
 * other, the database refuses (db/functions/memberships.sql).
 */
export const membershipGrantSchema = z.object({
  signInName: typedText({ max: 41 }),
  officeCode: typedText({ max: 40 }),
  role: z.enum(roles),
  reason: reason(),
});

/** The end of a membership, by its number. */
export const membershipEndSchema = z.object({
  membershipId: z.coerce.number().int().positive().max(2_147_483_647),
  reason: reason(),
});
