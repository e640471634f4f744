import type { Client } from "../../client";
import { divisions } from "../reference/divisions";
import { countyOffice } from "../reference/offices";
import type { NationalPerson } from "./national-people";

/** Loads county offices, people and memberships with one password for all. Runs as the owner. Gives memberships by sign-in name. */
export async function loadNationalPeople(
  owner: Client,
  people: readonly NationalPerson[],
  passwordHash: string,
): Promise<Map<string, number>> {
  const counties = new Set(people.map((person) => person.officeCode.replace("COUNTY-", "")));
  const offices = new Map(
    divisions()
      .filter((row) => row.level === "county" && counties.has(row.code))
      .map((row) => [row.code, countyOffice(row)]),
  );
  return (await owner.begin(async (transaction) => {
    await transaction`
      insert into office (code, kind, division_code, name_zh, name_en)
      select r.code, r.kind, r."divisionCode", r."nameZh", r."nameEn"
      from jsonb_to_recordset(${JSON.stringify([...offices.values()])}::text::jsonb) as r (code text, kind text,
        "divisionCode" text, "nameZh" text, "nameEn" text)
      on conflict (code) do nothing`;
    const json = JSON.stringify(people);
    await transaction`
      insert into person (sign_in_name, name_zh, name_en)
      select r."signInName", r."nameZh", r."nameEn"
      from jsonb_to_recordset(${json}::text::jsonb) as r ("signInName" text, "nameZh" text, "nameEn" text)`;
    await transaction`
      insert into membership (person_id, office_id, role)
      select p.id, o.id, r.role
      from jsonb_to_recordset(${json}::text::jsonb) as r ("signInName" text, "officeCode" text, role text)
      join person p on p.sign_in_name = r."signInName" join office o on o.code = r."officeCode" order by p.id`;
    await transaction`
      insert into credential (person_id, password_hash)
      select p.id, ${passwordHash} from jsonb_to_recordset(${json}::text::jsonb) as r ("signInName" text)
      join person p on p.sign_in_name = r."signInName"`;
    const rows = await transaction<{ name: string; id: number }[]>`
      select p.sign_in_name as name, m.id from membership m join person p on p.id = m.person_id`;
    return new Map(rows.map(({ name, id }) => [name, id]));
  })) as Map<string, number>;
}
