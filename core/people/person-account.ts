import { z } from "zod";
import { typedText } from "../kernel/typed-text";
import { namesItself, newPassword } from "./password";

/** Small letters, digits, dots and hyphens, beginning with a letter: safe to type anywhere and to read out. */
const newSignInName = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .min(2)
    .max(41)
    .regex(/^[a-z][a-z0-9.-]*$/);

/** A password must not contain the name that stands beside it. Error: people.password_is_name. */
function refuseOwnName({ signInName, password }: { signInName: string; password: string }, context: z.RefinementCtx) {
  if (namesItself(password, signInName))
    context.addIssue({ code: "custom", path: ["password"], message: "people.password_is_name" });
}

/** A new person. The password is a first one, handed over by the system administrator. */
export const personAccountSchema = z
  .object({
    signInName: newSignInName(),
    nameZh: typedText({ max: 40 }),
    nameEn: typedText({ max: 80 }),
    password: newPassword(),
  })
  .superRefine(refuseOwnName);

/** Shutting a person out, or letting back in. */
export const personChangeSchema = z.object({
  signInName: typedText({ max: 41 }),
  reason: typedText({ min: 2, max: 500 }),
});

/** A password that the system administrator sets for somebody. */
export const passwordResetSchema = personChangeSchema.extend({ password: newPassword() }).superRefine(refuseOwnName);

/** A password that a person sets for himself. */
export const passwordChangeSchema = z.object({ current: z.string().min(1).max(200), password: newPassword() });
