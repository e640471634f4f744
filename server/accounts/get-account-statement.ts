import type { AccountStatementQuery } from "@/core/accounts/account-statement-query";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type ListedTransfer, transferColumns } from "../transfers/transfer-columns";
import type { AccountHead } from "./account-columns";
import { getAccount } from "./get-account";

/** A transfer by which side the account was moved: out of it (debit) or into it (credit), and its balance after, in fen. */
export type StatementLine = ListedTransfer & { side: "debit" | "credit"; balance: bigint };

export type AccountStatement = Page<StatementLine> & {
  account: AccountHead;
  /** What stood in the account before the oldest line of the page, in fen. */
  broughtForward: bigint;
};

/**
 * A page of 50 (or `most`) transfers of one account, newest first, each with the balance after it, which the ledger
 * wrote down: nothing is summed or counted, so a page deep in a long account costs what its first page costs. Throws
 * not_found.
 */
export async function getAccountStatement(
  work: Work,
  query: AccountStatementQuery,
  most = PAGE,
): Promise<AccountStatement> {
  const [account, found] = await Promise.all([getAccount(work, { id: query.account }), linesOf(work, query, most)]);
  const page = keysetPage(
    found.map((row) => ({ ...row, recordedAt: isoInstant(row.recordedAt) })),
    query,
    most,
  );
  return { ...page, account, broughtForward: balanceBefore(page.rows.at(-1), account) };
}

/** The newest lines of each side, by the index of that side, and the newest of both. */
function linesOf(work: Work, { account, before, after }: AccountStatementQuery, most: number) {
  const { sql } = work;
  const place = after ? sql`r.id > ${after}` : before ? sql`r.id < ${before}` : sql`true`;
  const order = after ? sql`r.id` : sql`r.id desc`;
  const side = (column: "debit" | "credit") => sql`
    (select r.*, ${column}::text as side, ${sql(`${column}_balance`)} as balance from transfer r
    where ${sql(`${column}_account`)} = ${account} and ${place} order by ${order} limit ${most + 1})`;
  const { columns, joins } = transferColumns(work);
  return sql<StatementLine[]>`
    select ${columns}, r.side, r.balance
    from (select * from (${side("debit")} union all ${side("credit")}) r order by ${order} limit ${most + 1}) r
    ${joins} order by ${order}`;
}

function balanceBefore(line: StatementLine | undefined, account: AccountHead): bigint {
  if (!line) return account.balance;
  if (line.state !== "posted") return line.balance;
  return line.side === "credit" ? line.balance - line.amount : line.balance + line.amount;
}
