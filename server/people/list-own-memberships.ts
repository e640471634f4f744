import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";

export type OwnMembership = { id: number; role: Role; officeNameZh: string; officeNameEn: string };

/** The offices that the actor may act for, in the order in which they were granted. */
export async function listOwnMemberships(work: Work): Promise<OwnMembership[]> {
  const rows = await work.sql<OwnMembership[]>`
    select membership.id, membership.role, office.name_zh as "officeNameZh", office.name_en as "officeNameEn"
    from membership join office on office.id = membership.office_id
    where membership.person_id = ${work.actor.personId} and membership_holds(membership.id)
    order by membership.id`;
  return [...rows];
}
