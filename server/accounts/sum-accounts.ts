import type { TransfersQuery } from "@/core/money/transfers-query";
import type { Work } from "@/db/work";
import { listCondition } from "../list-condition";

/** In fen, of everything that was posted. */
export type AccountSums = { debits: bigint; credits: bigint };

/** What went out of and into the accounts that a statement is about, from the account rows: history is not summed. */
export async function sumAccounts(work: Work, query: TransfersQuery): Promise<AccountSums> {
  const { sql } = work;
  const { condition } = listCondition(work, [
    query.account === undefined ? undefined : sql`r.id = ${query.account}`,
    query.kind && sql`r.kind = ${query.kind}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
  ]);
  const [sums] = await sql<AccountSums[]>`
    select coalesce(sum(r.debits), 0)::bigint as debits, coalesce(sum(r.credits), 0)::bigint as credits
    from account r where ${condition}`;
  return sums ?? { debits: 0n, credits: 0n };
}
