import type { ExpenditureState } from "@/core/expenditures/expenditure-life";
import { notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

/** An expenditure whose row this work has locked. */
export type LockedExpenditure = {
  id: number;
  code: string;
  projectId: number;
  pairingId: string;
  countyCode: string;
  source: Source;
  fiscalYear: number;
  state: ExpenditureState;
  amount: bigint;
  /** What payees gave back of it. */
  refunded: bigint;
  spentOn: string;
};

/**
 * Locks expenditures by their codes, which must differ, and gives them in that order. Throws 'not_found' on the field that
 * named them outside the scope.
 */
export async function lockExpenditures(
  work: Work,
  codes: readonly string[],
  field = "code",
): Promise<LockedExpenditure[]> {
  const rows = await work.sql<LockedExpenditure[]>`
    select id, code, project_id as "projectId", pairing_id as "pairingId", county_code as "countyCode", source,
      fiscal_year as "fiscalYear", state, amount, refunded, spent_on as "spentOn"
    from expenditure where code = any (${codes as string[]}::text[]) order by id for update`;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => {
    const row = byCode.get(code);
    if (!row) throw notFound(field);
    return row;
  });
}
