import type { AccountsQuery } from "@/core/accounts/accounts-query";
import type { Work } from "@/db/work";
import { listCondition } from "../list-condition";
import { type AccountHead, accountColumns } from "./account-columns";

/** No place has so many accounts of its own; a list that is asked for without any filter ends here. */
const MOST = 1_000;

/** Accounts with their balances, by year, place, source and kind; each has a statement (getAccountStatement). */
export async function listAccounts(work: Work, query: AccountsQuery): Promise<AccountHead[]> {
  const { sql } = work;
  const { columns, joins } = accountColumns(work);
  const { condition } = listCondition(work, [
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.holder && sql`r.project_id is null`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
  ]);
  const rows = await sql<AccountHead[]>`
    select ${columns} from account r ${joins} where ${condition}
    order by r.fiscal_year, r.pairing_id, r.county_code nulls first, r.source, r.kind limit ${MOST}`;
  return [...rows];
}
