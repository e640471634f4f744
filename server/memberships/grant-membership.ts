import { eq } from "drizzle-orm";
import { conflict, notFound } from "@/core/kernel/domain-error";
import { membershipGrantSchema } from "@/core/people/membership-grant";
import { membership, office } from "@/db/schema";
import { command } from "../command";
import { findPerson } from "../people/find-person";
import { recordEvent } from "../record-event";

/** A role in an office, from now on. Nobody grants one to himself. */
export const grantMembership = command({
  name: "grant-membership",
  roles: ["security_administrator"],
  input: membershipGrantSchema,
  run: async (work, { signInName, officeCode, role, reason }) => {
    const person = await findPerson(work, signInName);
    if (person.id === work.actor.personId) throw conflict("people.not_oneself");
    const [found] = await work.tx.select({ id: office.id }).from(office).where(eq(office.code, officeCode));
    if (!found) throw notFound("officeCode");
    const [added] = await work.tx
      .insert(membership)
      .values({ personId: person.id, officeId: found.id, role, grantedBy: work.actor.personId })
      .returning({ id: membership.id });
    if (!added) throw new Error("the membership was not added");
    const details = { officeCode, role };
    const subject = { subject: "person", subjectId: person.id, scope: null };
    await recordEvent(work, { ...subject, verb: "membership_granted", reason, details });
    return { membershipId: added.id };
  },
});
