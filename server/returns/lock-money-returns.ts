import { notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { ReturnPlace } from "@/core/returns/return-place";
import type { SentBack } from "@/core/returns/return-state";
import type { Work } from "@/db/work";

/** A money return whose row this work has locked. */
export type LockedMoneyReturn = SentBack & {
  id: number;
  code: string;
  projectId: number;
  pairingId: string;
  countyCode: string;
  source: Source;
  fiscalYear: number;
  place: ReturnPlace;
  returnedOn: string;
  revision: number;
};

/** Locks money returns by their codes, which must differ, and gives them in that order. Throws 'not_found' outside the scope. */
export async function lockMoneyReturns(work: Work, codes: readonly string[]): Promise<LockedMoneyReturn[]> {
  const rows = await work.sql<LockedMoneyReturn[]>`
    select id, code, project_id as "projectId", pairing_id as "pairingId", county_code as "countyCode", source,
      fiscal_year as "fiscalYear", place, amount, returned_on as "returnedOn", received_amount as "receivedAmount",
      taken_back as "takenBack", withdrawn_on as "withdrawnOn", revision
    from money_return where code = any (${codes as string[]}::text[]) order by id for update`;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => {
    const row = byCode.get(code);
    if (!row) throw notFound("code");
    return row;
  });
}
