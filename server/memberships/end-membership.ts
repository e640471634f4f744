import { and, eq, isNull } from "drizzle-orm";
import { conflict, notFound } from "@/core/kernel/domain-error";
import { membershipEndSchema } from "@/core/people/membership-grant";
import { membership, office } from "@/db/schema";
import { command } from "../command";
import { recordEvent } from "../record-event";

/** Takes a role back, at once: sessions and tokens that act in it open nothing from now on. */
export const endMembership = command({
  name: "end-membership",
  roles: ["security_administrator"],
  input: membershipEndSchema,
  run: async (work, { membershipId, reason }) => {
    const [found] = await work.tx
      .select({ personId: membership.personId, role: membership.role, officeCode: office.code })
      .from(membership)
      .innerJoin(office, eq(office.id, membership.officeId))
      .where(eq(membership.id, membershipId));
    if (!found) throw notFound("membershipId");
    if (found.personId === work.actor.personId) throw conflict("people.not_oneself");
    const ended = await work.tx
      .update(membership)
      .set({ endedAt: work.now })
      .where(and(eq(membership.id, membershipId), isNull(membership.endedAt)))
      .returning({ id: membership.id });
    if (ended.length === 0) throw conflict("conflict");
    const { personId, officeCode, role } = found;
    const subject = { subject: "person", subjectId: personId, scope: null };
    await recordEvent(work, { ...subject, verb: "membership_ended", reason, details: { officeCode, role } });
    return { membershipId };
  },
});
