import type { TransfersQuery } from "@/core/money/transfers-query";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Condition, type Filter, listCondition } from "../list-condition";
import { type ListedTransfer, transferColumns } from "./transfer-columns";
import { withBalances } from "./with-balances";

export type Statement = Page<ListedTransfer & { balance: bigint | null }> & {
  /** Of all transfers that the filters let through; `amount` in fen counts what was posted. */
  totals: { count: number; amount: bigint };
};

/**
 * A statement: 50 transfers, newest first. Of one account each row has the balance after it (credits less debits);
 * of several it is null, because the balance of many accounts is not one figure that a transfer moves.
 */
export async function listTransfers(work: Work, query: TransfersQuery): Promise<Statement> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition), totalsOf(work, condition)]);
  const page = keysetPage(
    found.map((row) => ({ ...row, recordedAt: isoInstant(row.recordedAt) })),
    query,
  );
  return { ...page, rows: await withBalances(work, query.account, page.rows), totals };
}

function filters({ sql }: Work, query: TransfersQuery): Filter[] {
  const { account, kind } = query;
  return [
    account === undefined ? undefined : sql`(r.debit_account = ${account} or r.credit_account = ${account})`,
    kind &&
      sql`exists (select 1 from account a where a.id in (r.debit_account, r.credit_account) and a.kind = ${kind})`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
  ];
}

function pageOf(work: Work, query: TransfersQuery, condition: Condition) {
  const { sql } = work;
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const { columns, joins } = transferColumns(work);
  return sql<ListedTransfer[]>`
    select ${columns}
    from (select * from transfer r where ${condition} and ${place} order by ${order} limit ${PAGE + 1}) r
    ${joins} order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<Statement["totals"]> {
  const [totals] = await sql<Statement["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount) filter (where r.state = 'posted'), 0)::bigint as amount
    from transfer r where ${condition}`;
  return totals ?? { count: 0, amount: 0n };
}
