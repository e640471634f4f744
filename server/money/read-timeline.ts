import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

export type PaymentEvent = {
  id: number;
  at: string;
  on: string | null;
  verb: string;
  reason: string | null;
  details: Record<string, unknown> | null;
  personZh: string;
  personEn: string;
  officeZh: string | null;
  officeEn: string | null;
};

/** Who did what with one record of money ('disbursement', 'pass_down' …) or several of a kind, newest first. */
export async function readTimeline(
  { sql }: Work,
  subject: string,
  id: number | readonly number[],
): Promise<PaymentEvent[]> {
  const rows = await sql<(Omit<PaymentEvent, "details"> & { details: string | null })[]>`
    select e.id::integer, e.happened_at as at, e.business_date as on, e.verb, e.reason, e.details::text,
      c.name_zh as "personZh", c.name_en as "personEn", o.name_zh as "officeZh", o.name_en as "officeEn"
    from event e join person c on c.id = e.person_id left join office o on o.id = e.office_id
    where e.subject = ${subject} and e.subject_id = any (${[id].flat()}::integer[]) order by e.id desc`;
  return rows.map((row) => ({
    ...row,
    at: isoInstant(row.at),
    details: row.details === null ? null : (JSON.parse(row.details) as PaymentEvent["details"]),
  }));
}
