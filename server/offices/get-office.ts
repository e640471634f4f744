import type { Role } from "@/core/kernel/roles";
import { officeStateOn } from "@/core/offices/offices-filter";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { findOffice } from "./find-office";
import { officeTimeline } from "./office-timeline";

export type OfficeMember = {
  membershipId: number;
  signInName: string;
  nameZh: string;
  nameEn: string;
  role: Role;
  grantedAt: string;
  endedAt: string | null;
};

export type OfficePairing = {
  id: string;
  supporterZh: string;
  supporterEn: string;
  recipientZh: string;
  recipientEn: string;
  startsOn: string;
  endsOn: string | null;
};

/** One office: what it is, where it acts, every role held in it so far, and what happened to it. DomainError 'not_found'. */
export async function getOffice(work: Work, query: { officeCode: string }) {
  const { id, ...office } = await findOffice(work, query.officeCode);
  const { sql, today } = work;
  const [division] = await sql<{ nameZh: string; nameEn: string }[]>`
    select name_zh as "nameZh", name_en as "nameEn" from division where code = ${office.divisionCode}
    order by valid_from desc limit 1`;
  const members = await sql<OfficeMember[]>`
    select m.id as "membershipId", p.sign_in_name as "signInName", p.name_zh as "nameZh", p.name_en as "nameEn", m.role,
      m.granted_at as "grantedAt", m.ended_at as "endedAt"
    from membership m join person p on p.id = m.person_id
    where m.office_id = ${id} order by m.ended_at is not null, m.id`;
  const pairings = await sql<OfficePairing[]>`
    select p.id, s.name_zh as "supporterZh", s.name_en as "supporterEn", r.name_zh as "recipientZh",
      r.name_en as "recipientEn", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn"
    from pairing p
    cross join lateral (select name_zh, name_en from division where code = p.supporter_code
                        order by valid_from desc limit 1) s
    cross join lateral (select name_zh, name_en from division where code = p.recipient_code
                        order by valid_from desc limit 1) r
    where p.id = any (pairings_of(${office.kind}, ${office.divisionCode})) order by p.id`;
  return {
    ...office,
    divisionZh: division?.nameZh ?? null,
    divisionEn: division?.nameEn ?? null,
    state: officeStateOn(office, today),
    members: members.map((member) => ({
      ...member,
      grantedAt: isoInstant(member.grantedAt),
      endedAt: member.endedAt && isoInstant(member.endedAt),
    })),
    pairings: [...pairings],
    timeline: await officeTimeline(work, id),
  };
}
