type Totals = { added: bigint; taken: bigint };
type Asked = { kind?: string | undefined; figure?: string | undefined };

/** The sums below a list of transfers: out and in of a kind of account, what a figure comes to, or nothing to sum. */
export function statementSums({ added, taken }: Totals, { kind, figure }: Asked) {
  if (kind) return { debits: taken, credits: added };
  return figure ? { amount: added - taken } : null;
}
