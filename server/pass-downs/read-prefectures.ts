import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";

/** A prefecture by its names of the day. */
export type Prefecture = { nameZh: string; nameEn: string };
type Passed = { pairingId: string; countyCode: string; passedOn: string };

/**
 * The prefecture that stands on that day between the recipient of the pairing and the county, of each in order; null for a
 * county directly under its province, and where the prefecture is itself the recipient.
 */
export async function readPrefectures(work: Work, passed: readonly Passed[]): Promise<(Prefecture | null)[]> {
  if (passed.length === 0) return [];
  const rows = await work.sql<{ nameZh: string | null; nameEn: string | null }[]>`
    select above.name_zh as "nameZh", above.name_en as "nameEn"
    from rows from (jsonb_to_recordset(${rowsAsJson(passed)}::text::jsonb) as
      ("pairingId" text, "countyCode" text, "passedOn" date)) with ordinality as r (pairing_id, county_code, day, n)
    left join pairing q on q.id = r.pairing_id
    left join division county on county.code = r.county_code and county.valid_from <= r.day
      and (county.valid_to is null or r.day < county.valid_to)
    left join division above on above.code = county.parent_code and above.level = 'prefecture'
      and above.code <> q.recipient_code and above.valid_from <= r.day
      and (above.valid_to is null or r.day < above.valid_to)
    order by r.n`;
  return rows.map(({ nameZh, nameEn }) => (nameZh === null || nameEn === null ? null : { nameZh, nameEn }));
}
