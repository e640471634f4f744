import { passwordResetSchema } from "@/core/people/person-account";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { findPerson } from "./find-person";
import { hashPassword } from "./hash-password";

/** A new password for a person who has lost the old one; every session of the person ends. */
export const resetPassword = command({
  name: "reset-password",
  roles: ["system_administrator"],
  input: passwordResetSchema,
  run: async (work, { signInName, password, reason }) => {
    const { id } = await findPerson(work, signInName);
    await work.sql`select set_password(${id}, ${await hashPassword(password)}, null)`;
    await recordEvent(work, { subject: "person", subjectId: id, scope: null, verb: "password_reset", reason });
    return { signInName };
  },
});
