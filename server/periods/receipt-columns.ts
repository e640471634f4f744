import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";

type Fragment = PendingQuery<Row[]>;

/** The columns of a CarriedReceipt over rows `r` of carry-over with their `ends_on`, and what they are joined from. */
export function receiptColumns({ sql }: Work): { columns: Fragment; joins: Fragment } {
  const code = (table: string) => sql`(select code from ${sql(table)} s where s.id = t.subject_id)`;
  return {
    columns: sql`
      r.receipt_id::integer as id, t.kind, t.subject, t.bank_reference as "bankReference",
      case t.subject when 'disbursement' then ${code("disbursement")} when 'pass_down' then ${code("pass_down")}
        when 'reallocation' then ${code("reallocation")} end as "subjectCode",
      r.pairing_id as "pairingId", r.county_code as "countyCode", b.code as "projectCode", b.title as "projectTitle",
      r.source, r.fiscal_year as "fiscalYear", r.received_on as "receivedOn", r.ends_on - r.received_on as days,
      age_class(r.received_on, r.ends_on) as age, r.received, r.unspent`,
    joins: sql`
      join transfer t on t.id = r.receipt_id
      left join project b on b.id = r.project_id`,
  };
}
