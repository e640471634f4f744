import type { Work } from "@/db/work";
import type { NamedDivision } from "./read-pairings";

/** A pairing as a filter or a form offers it. */
export type PairingChoice = { id: string; supporter: NamedDivision; recipient: NamedDivision };

type Row = Record<"id" | "supporterCode" | "supporterZh" | "supporterEn", string> &
  Record<"recipientCode" | "recipientZh" | "recipientEn", string>;

/**
 * Every pairing there has been, in the order of the supporters' codes, by the names of today or of its own last day.
 * No more than lists need to offer their filters, because every list asks it.
 */
export async function readPairingChoices({ sql, today }: Work): Promise<PairingChoice[]> {
  const rows = await sql<Row[]>`
    select p.id, p.supporter_code as "supporterCode", p.recipient_code as "recipientCode",
      coalesce(s.name_zh, p.supporter_code) as "supporterZh", coalesce(s.name_en, p.supporter_code) as "supporterEn",
      coalesce(r.name_zh, p.recipient_code) as "recipientZh", coalesce(r.name_en, p.recipient_code) as "recipientEn"
    from (select *, least(${today}::date, ends_on - 1) as name_day from pairing) p
    left join division s on s.code = p.supporter_code
      and s.valid_from <= p.name_day and (s.valid_to is null or p.name_day < s.valid_to)
    left join division r on r.code = p.recipient_code
      and r.valid_from <= p.name_day and (r.valid_to is null or p.name_day < r.valid_to)
    order by p.supporter_code, p.recipient_code, p.starts_on`;
  return rows.map((row) => ({
    id: row.id,
    supporter: { code: row.supporterCode, nameZh: row.supporterZh, nameEn: row.supporterEn },
    recipient: { code: row.recipientCode, nameZh: row.recipientZh, nameEn: row.recipientEn },
  }));
}
