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
 * A page of 50 (or as many as asked for) transfers of one account, newest first, each with the balance after it, which the ledger
 * wrote down: nothing is summed or counted, so a page deep in a long account costs what its first page costs. Throws
 * not_found.
 */
export async function getAccountStatement(
  work: Work,
  query: AccountStatementQuery,
  most = query.rows ?? PAGE,
): Promise<AccountStatement> {
  const [account, found] = await Promise.all([getAccount(work, { id: query.account }), linesOf(work, query, most)]);
  const page = keysetPage(
    found.map((row) => ({ ...row, recordedAt: isoInstant(row.recordedAt) })),
    query,
    most,
  );
  return { ...page, account, broughtForward: balanceBefore(page.rows.at(-1), account) };
}

/**
 * The lines of each side, then those of both. The place is told as a row of the side's index (account, id), whose order
 * is asked for: asked for its account alone, the planner may walk back through everybody's transfers instead, because
 * half of them are this account's.
 */
function linesOf(work: Work, { account, before, after }: AccountStatementQuery, most: number) {
  const { sql } = work;
  const [beyond, within, order] = after ? [sql`>`, sql`<=`, sql``] : [sql`<`, sql`>=`, sql`desc`];
  const side = (name: "debit" | "credit") => {
    const column = sql(`${name}_account`);
    return sql`
      (select r.*, ${name}::text as side, ${sql(`${name}_balance`)} as balance from transfer r
      where (${column}, r.id) ${beyond} (${account}, ${after ?? before ?? Number.MAX_SAFE_INTEGER}::bigint)
        and ${column} ${within} ${account}
      order by ${column} ${order}, r.id ${order} limit ${most + 1})`;
  };
  const { columns, joins } = transferColumns(work);
  return sql<StatementLine[]>`
    select ${columns}, r.side, r.balance
    from (select * from (${side("debit")} union all ${side("credit")}) r order by id ${order} limit ${most + 1}) r
    ${joins} order by r.id ${order}`;
}

function balanceBefore(line: StatementLine | undefined, account: AccountHead): bigint {
  if (!line) return account.balance;
  if (line.state !== "posted") return line.balance;
  return line.side === "credit" ? line.balance - line.amount : line.balance + line.amount;
}
