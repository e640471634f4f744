import type { PendingQuery, Row } from "postgres";
import type { SignedKinds } from "@/core/money/figures";
import type { Work } from "@/db/work";

type Fragment = PendingQuery<Row[]>;

/**
 * Over rows of `transfer r`: whether a transfer counts for a figure or an account, and its amount with the sign that it
 * counts with. A reversal counts against its original; what is only reserved counts nothing.
 */
export function signedKinds({ sql }: Work, { adds, takes }: SignedKinds): { counts: Fragment; amount: Fragment } {
  const kind = sql`case when r.reverses_id is null then r.kind
    else (select undone.kind from transfer undone where undone.id = r.reverses_id) end`;
  const among = (kinds: readonly string[]) => sql`${kind} = any (${kinds as string[]}::text[])`;
  return {
    counts: among([...adds, ...takes]),
    amount: sql`case when r.state <> 'posted' then 0 when ${among(adds)} then r.amount when ${among(takes)} then -r.amount
      else 0 end * case when r.reverses_id is null then 1 else -1 end`,
  };
}
