import { invalid } from "@/core/kernel/domain-error";
import type { Side } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";

type Dated = { day: string; pairingId: string; countyCode: string };

/**
 * Refuses days that lie in a closed period of the books of this side: for what is posted later, by another person, or is
 * no posting. The ledger asks again when money moves. The command places the refusal on its date.
 */
export async function requireOpenBooks({ sql }: Work, side: Side, dated: readonly Dated[]): Promise<void> {
  const closed = await sql`
    select 1 from jsonb_to_recordset(${rowsAsJson(dated)}::text::jsonb)
      as r (day date, "pairingId" text, "countyCode" text)
    join period p on p.reopened_at is null and r.day between p.starts_on and p.ends_on
      and in_book(${side}, r."pairingId", r."countyCode", p.book, p.pairing_id, p.county_code)
    limit 1`;
  if (closed.length > 0) throw invalid(null, "constraint.ledger_period_open");
}
