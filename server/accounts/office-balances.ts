import type { BalancesQuery } from "@/core/accounts/balances-query";
import type { Work } from "@/db/work";
import { listCondition } from "../list-condition";
import { type MoneyPosition, positionColumns } from "./money-position";

/** Where the money is, for each pairing that the actor sees and that has any. */
export async function officeBalances(
  work: Work,
  query: BalancesQuery,
): Promise<(MoneyPosition & { pairingId: string })[]> {
  const { sql } = work;
  const { condition } = listCondition(work, [
    sql`r.project_id is not null`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
  ]);
  const rows = await sql<(MoneyPosition & { pairingId: string })[]>`
    select r.pairing_id as "pairingId", ${positionColumns(work).columns}
    from account r where ${condition} group by r.pairing_id order by r.pairing_id`;
  return [...rows];
}
