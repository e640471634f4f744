import { asc, eq } from "drizzle-orm";
import { membership, office } from "@/db/schema";
import type { Work } from "@/db/work";
import { findPerson } from "./find-person";
import { personTimeline } from "./person-timeline";

/** One person: account, every membership held so far, and what happened to the account. DomainError 'not_found'. */
export async function getPerson(work: Work, query: { signInName: string }) {
  const { id, signInName, nameZh, nameEn, enabled, createdAt } = await findPerson(work, query.signInName);
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
  const timeline = await personTimeline(work, id);
  return { signInName, nameZh, nameEn, enabled, createdAt, memberships, timeline };
}
