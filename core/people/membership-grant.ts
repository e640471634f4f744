import { z } from "zod";
import { type Role, roles } from "../kernel/roles";

/** A person gets a role in an office. Which role fits which kind of office the database knows too. */
export const membershipGrantSchema = z.object({
  signInName: z.string().trim().min(1).max(41),
  officeCode: z.string().trim().min(1).max(40),
  role: z.enum(roles),
  reason: z.string().trim().min(2).max(500),
});

/** The end of a membership, by its number. */
export const membershipEndSchema = z.object({
  membershipId: z.coerce.number().int().positive().max(2_147_483_647),
  reason: z.string().trim().min(2).max(500),
});

/** Who watches or administers holds no other role: an auditor audits nothing of his own, administrators touch no programme data. */
const standsAlone: readonly Role[] = ["auditor", "system_administrator", "security_administrator"];

/** Whether a role may be added to those that a person holds. */
export function mayHoldBesides(role: Role, held: readonly Role[]): boolean {
  return (
    [role, ...held].every((each) => each === role || !standsAlone.includes(each)) &&
    (!standsAlone.includes(role) || held.every((each) => each === role))
  );
}
