import { notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

/** A money return whose row this work has locked. */
export type LockedMoneyReturn = {
  id: number;
  code: string;
  projectId: number;
  pairingId: string;
  countyCode: string;
  source: Source;
  fiscalYear: number;
  amount: bigint;
  returnedOn: string;
  receivedOn: string | null;
  withdrawnOn: string | null;
  revision: number;
};

/** Locks one money return by its code. Throws 'not_found' outside the scope. */
export async function lockMoneyReturn(work: Work, code: string): Promise<LockedMoneyReturn> {
  const [row] = await work.sql<LockedMoneyReturn[]>`
    select id, code, project_id as "projectId", pairing_id as "pairingId", county_code as "countyCode", source,
      fiscal_year as "fiscalYear", amount, returned_on as "returnedOn", received_on as "receivedOn",
      withdrawn_on as "withdrawnOn", revision
    from money_return where code = ${code} for update`;
  if (!row) throw notFound("code");
  return row;
}
