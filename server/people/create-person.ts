import { personAccountSchema } from "@/core/people/person-account";
import { person } from "@/db/schema";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { hashPassword } from "./hash-password";

/** A new person with a first password and no role yet: roles are the security administrator's to grant. */
export const createPerson = command({
  name: "create-person",
  roles: ["system_administrator"],
  input: personAccountSchema,
  run: async (work, { signInName, nameZh, nameEn, password }) => {
    const [added] = await work.tx.insert(person).values({ signInName, nameZh, nameEn }).returning({ id: person.id });
    if (!added) throw new Error("the person was not added");
    await work.sql`select set_password(${added.id}, ${await hashPassword(password)}, null)`;
    await recordEvent(work, { subject: "person", subjectId: added.id, scope: null, verb: "person_created" });
    return { signInName };
  },
});
