import { z } from "zod";
import { namesItself, newPassword } from "./password";

/** Letters, digits, dots and hyphens, beginning with a letter: safe to type anywhere and to read out. */
const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(41)
  .regex(/^[a-z][a-z0-9.-]*$/);

/** A new person. The password is a first one, handed over by the system administrator. */
export const personAccountSchema = z
  .object({
    signInName,
    nameZh: z.string().trim().min(1).max(40),
    nameEn: z.string().trim().min(1).max(80),
    password: newPassword(),
  })
  .superRefine((account, context) => {
    if (namesItself(account.password, account.signInName))
      context.addIssue({ code: "custom", path: ["password"], message: "people.password_is_name" });
  });

/** One person, named as in addresses. */
export const namedPersonSchema = z.object({ signInName: z.string().trim().min(1).max(41) });

/** Shutting a person out and letting back in again both need a reason. */
export const personChangeSchema = namedPersonSchema.extend({ reason: z.string().trim().min(2).max(500) });

/** A password set by the system administrator for somebody else. */
export const passwordResetSchema = namedPersonSchema.extend({ password: newPassword() });

/** A password that a person sets for himself. */
export const passwordChangeSchema = z.object({ current: z.string().min(1).max(200), password: newPassword() });
