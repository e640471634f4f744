import { eq } from "drizzle-orm";
import { conflict } from "@/core/kernel/domain-error";
import { personChangeSchema } from "@/core/people/person-account";
import { person } from "@/db/schema";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { findPerson } from "./find-person";

/** Shuts a person out at once: every session ends and every token is revoked. */
export const disablePerson = command({
  name: "disable-person",
  roles: ["system_administrator"],
  input: personChangeSchema,
  run: async (work, { signInName, reason }) => {
    const { id, enabled } = await findPerson(work, signInName);
    // Whoever shut himself out could not let himself in again.
    if (id === work.actor.personId) throw conflict("people.not_oneself");
    if (!enabled) throw conflict("conflict");
    await work.tx.update(person).set({ enabled: false }).where(eq(person.id, id));
    await work.sql`select shut_out(${id})`;
    await recordEvent(work, { subject: "person", subjectId: id, scope: null, verb: "disabled", reason });
    return { signInName };
  },
});
