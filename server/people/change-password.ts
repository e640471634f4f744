import { DomainError, invalid } from "@/core/kernel/domain-error";
import { issueErrors } from "@/core/kernel/issue-codes";
import { namesItself } from "@/core/people/password";
import { passwordChangeSchema } from "@/core/people/person-account";
import type { Work } from "@/db/work";
import { recordEvent } from "../record-event";
import { verifyPassword } from "../sessions/verify-password";
import { hashPassword } from "./hash-password";

/**
 * One's own password, changed by whoever knows the old one; every other session of the person ends. Not a command: it
 * belongs to a signed-in browser, so a token cannot do it.
 */
export async function changePassword(work: Work, typed: unknown, { sessionId }: { sessionId: string }): Promise<void> {
  const parsed = passwordChangeSchema.safeParse(typed);
  if (!parsed.success) throw new DomainError("invalid", issueErrors(parsed.error, typed));
  const { signInName, personId } = work.actor;
  if (namesItself(parsed.data.password, signInName)) throw invalid("password", "people.password_is_name");
  if (!(await verifyPassword(work.sql, signInName, parsed.data.current))) throw invalid("current", "credentials");
  await work.sql`select set_password(${personId}, ${await hashPassword(parsed.data.password)}, ${sessionId}::uuid)`;
  await recordEvent(work, { subject: "person", subjectId: personId, scope: null, verb: "password_changed" });
}
