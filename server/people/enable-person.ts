import { eq } from "drizzle-orm";
import { conflict } from "@/core/kernel/domain-error";
import { personChangeSchema } from "@/core/people/person-account";
import { person } from "@/db/schema";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { findPerson } from "./find-person";

/** Lets a person in again. Earlier sessions and tokens stay ended. */
export const enablePerson = command({
  name: "enable-person",
  roles: ["system_administrator"],
  input: personChangeSchema,
  run: async (work, { signInName, reason }) => {
    const { id, enabled } = await findPerson(work, signInName);
    if (enabled) throw conflict("conflict");
    await work.tx.update(person).set({ enabled: true }).where(eq(person.id, id));
    await recordEvent(work, { subject: "person", subjectId: id, scope: null, verb: "enabled", reason });
    return { signInName };
  },
});
