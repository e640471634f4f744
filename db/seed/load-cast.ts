import type { Client } from "../client";
import { type CastMember, castPeople } from "./cast";
import { divisions } from "./reference/divisions";
import { countyOffice } from "./reference/offices";

/**
 * Loads the named people of the demonstration: the offices of their counties, the people, their memberships and one
 * password for all. Runs as the owner. Again, it changes nothing but the password: what an administrator has ended or
 * disabled meanwhile stays so.
 * @param passwordHash argon2 hash of the password that everybody of the cast signs in with
 */
export async function loadCast(owner: Client, { passwordHash }: { passwordHash: string }): Promise<void> {
  await owner.begin(async (transaction) => {
    for (const { code, kind, divisionCode, nameZh, nameEn } of countyOffices()) {
      await transaction`insert into office (code, kind, division_code, name_zh, name_en)
        values (${code}, ${kind}, ${divisionCode}, ${nameZh}, ${nameEn}) on conflict (code) do nothing`;
    }
    for (const member of castPeople) {
      const [added] = await transaction`insert into person (sign_in_name, name_zh, name_en)
        values (${member.signInName}, ${member.nameZh}, ${member.nameEn})
        on conflict (sign_in_name) do nothing returning id`;
      if (added)
        await transaction`insert into membership (person_id, office_id, role)
        select ${added.id}, office.id, held.role
        from unnest(${officeCodes(member)}::text[], ${roles(member)}::text[]) with ordinality as held (office_code, role, n)
        join office on office.code = held.office_code order by held.n`;
      await transaction`insert into credential (person_id, password_hash)
        select id, ${passwordHash} from person where sign_in_name = ${member.signInName}
        on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now()
        where credential.password_hash <> excluded.password_hash`;
    }
  });
}

const officeCodes = (member: CastMember) => member.memberships.map((membership) => membership.officeCode);
const roles = (member: CastMember) => member.memberships.map((membership) => membership.role);

function countyOffices() {
  const named = new Map(divisions().flatMap((row) => (row.validTo === null ? [[row.code, row]] : [])));
  const codes = new Set(castPeople.flatMap(officeCodes).filter((code) => code.startsWith("COUNTY-")));
  return [...codes].map((code) => {
    const division = named.get(code.replace("COUNTY-", ""));
    if (!division) throw new Error(`the cast acts for ${code}, which is no division`);
    return countyOffice(division);
  });
}
