import type { Work } from "@/db/work";

/** What a transfer does to the balances of its two accounts: only a posted one moves them. */
export type Movement = {
  id: number;
  state: "posted" | "pending" | "released";
  amount: bigint;
  debitAccount: number;
  creditAccount: number;
};

/**
 * Adds to each row of a page (newest first) the balance of the account after it, in fen; null when no account is named.
 * Reckoned back from the balance on the account row, over what was posted since the page: history is not summed.
 */
export async function withBalances<Row extends Movement>(
  { sql }: Work,
  account: number | undefined,
  rows: readonly Row[],
): Promise<(Row & { balance: bigint | null })[]> {
  const [first] = rows;
  if (account === undefined || !first) return rows.map((row) => ({ ...row, balance: null }));
  const [after] = await sql<{ balance: bigint }[]>`
    select (a.credits - a.debits
      - coalesce((select sum(amount) from transfer where credit_account = a.id and state = 'posted' and id > ${first.id}), 0)
      + coalesce((select sum(amount) from transfer where debit_account = a.id and state = 'posted' and id > ${first.id}), 0)
      )::bigint as balance
    from account a where a.id = ${account}`;
  let balance = after?.balance ?? 0n;
  return rows.map((row) => {
    const shown = { ...row, balance };
    if (row.state === "posted") balance += row.creditAccount === account ? -row.amount : row.amount;
    return shown;
  });
}
