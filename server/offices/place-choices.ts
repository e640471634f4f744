import type { Work } from "@/db/work";

export type PlaceChoice = {
  kind: "eastern" | "western" | "county";
  code: string;
  nameZh: string;
  nameEn: string;
  /** The prefecture or province that it lies in. */
  withinZh: string | null;
  withinEn: string | null;
};

/** The divisions that an office can act for today: supporters, recipients, and the counties within recipients, by code. */
export async function placeChoices({ sql, today }: Work): Promise<PlaceChoice[]> {
  const rows = await sql<PlaceChoice[]>`
    with today as (
      select * from division where valid_from <= ${today}::date and coalesce(${today}::date < valid_to, true)
    ), wanted (kind, code) as (
      select 'eastern', supporter_code from pairing
      union select 'western', recipient_code from pairing
      union select 'county', county.code from today county
      where county.level = 'county' and exists (select 1 from pairing where recipient_code in
        (county.code, left(county.code, 4) || '00', left(county.code, 2) || '0000'))
    )
    select wanted.kind, wanted.code, d.name_zh as "nameZh", d.name_en as "nameEn", w.name_zh as "withinZh",
      w.name_en as "withinEn"
    from wanted join today d on d.code = wanted.code
    left join today w on w.code = d.parent_code and w.level <> 'country'
    order by wanted.kind, wanted.code`;
  return [...rows];
}
