import type { DisbursementState } from "@/core/disbursements/disbursement-life";
import { notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

/** A disbursement whose row this work has locked: nobody else changes it before the work ends. */
export type LockedDisbursement = {
  id: number;
  code: string;
  projectId: number;
  pairingId: string;
  countyCode: string;
  source: Source;
  fiscalYear: number;
  state: DisbursementState;
  amount: bigint;
  received: bigint;
  takenBack: bigint;
  approvedOn: string | null;
  sentOn: string | null;
  revision: number;
  /** The transfer that reserves the promised money; null before approval. */
  reservationId: bigint | null;
};

/** Locks disbursements by their codes, which must differ, and gives them in that order. Throws 'not_found' outside the scope. */
export async function lockDisbursements(work: Work, codes: readonly string[]): Promise<LockedDisbursement[]> {
  const rows = await work.sql<LockedDisbursement[]>`
    select d.id, d.code, d.project_id as "projectId", d.pairing_id as "pairingId", d.county_code as "countyCode",
      d.source, d.fiscal_year as "fiscalYear", d.state, d.amount, d.received, d.taken_back as "takenBack",
      d.approved_on as "approvedOn", d.sent_on as "sentOn", d.revision,
      (select t.id from transfer t where t.key = 'disbursement:' || d.id || ':reservation') as "reservationId"
    from disbursement d where d.code = any (${codes as string[]}::text[]) order by d.id for update of d`;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => {
    const row = byCode.get(code);
    if (!row) throw notFound("code");
    return row;
  });
}
