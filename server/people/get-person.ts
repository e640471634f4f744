import { and, asc, desc, eq } from "drizzle-orm";
import { event, membership, office, person } from "@/db/schema";
import type { Work } from "@/db/work";
import { findPerson } from "./find-person";

/** One person: account, every membership held so far, and what happened to the account. DomainError 'not_found'. */
export async function getPerson(work: Work, { signInName }: { signInName: string }) {
  const { id, ...account } = await findPerson(work, signInName);
  const memberships = await work.tx
    .select({
      membershipId: membership.id,
      role: membership.role,
      officeCode: office.code,
      officeNameZh: office.nameZh,
      officeNameEn: office.nameEn,
      grantedAt: membership.grantedAt,
      endedAt: membership.endedAt,
    })
    .from(membership)
    .innerJoin(office, eq(office.id, membership.officeId))
    .where(eq(membership.personId, id))
    .orderBy(asc(membership.id));
  const events = await work.tx
    .select({
      id: event.id,
      verb: event.verb,
      happenedAt: event.happenedAt,
      reason: event.reason,
      byNameZh: person.nameZh,
      byNameEn: person.nameEn,
      byRole: event.role,
    })
    .from(event)
    .innerJoin(person, eq(person.id, event.personId))
    .where(and(eq(event.subject, "person"), eq(event.subjectId, id)))
    .orderBy(desc(event.id))
    .limit(100);
  return { ...account, memberships, events };
}
