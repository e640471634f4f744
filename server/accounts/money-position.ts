import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";

/** Where the money of many projects is, in fen. */
export type MoneyPosition = {
  committed: bigint;
  /** Promised and neither reserved nor sent. */
  promised: bigint;
  /** Approved and not yet sent. */
  reserved: bigint;
  sent: bigint;
  inTransit: bigint;
  withRecipient: bigint;
  /** On its way down, to the prefecture or to the county. */
  passingDown: bigint;
  withPrefecture: bigint;
  withCounty: bigint;
  spent: bigint;
  returning: bigint;
};

/** The columns of a MoneyPosition over rows of `account r` of projects, in a select that groups them. Wrapped, as fragments must be. */
export function positionColumns({ sql }: Work): { columns: PendingQuery<Row[]> } {
  const held = (kind: string) => sql`coalesce(sum(r.credits - r.debits) filter (where r.kind = ${kind}), 0)::bigint`;
  return {
    columns: sql`
      coalesce(sum(r.debits - r.credits) filter (where r.kind = 'donor_promise'), 0)::bigint as committed,
      coalesce(sum(r.credits - r.debits - r.pending_debits) filter (where r.kind = 'committed'), 0)::bigint as promised,
      coalesce(sum(r.pending_debits), 0)::bigint as reserved, ${held("fulfilled")} as sent,
      ${held("in_transit")} as "inTransit", ${held("recipient")} as "withRecipient",
      coalesce(sum(r.credits - r.debits) filter (where r.kind in ('passing_to_prefecture', 'passing_down')), 0)::bigint
        as "passingDown",
      ${held("prefecture")} as "withPrefecture", ${held("county")} as "withCounty", ${held("spent")} as spent,
      ${held("returning")} as returning`,
  };
}
