import type { PromisesQuery } from "@/core/pledges/pledges-query";
import type { Work } from "@/db/work";

/** What a pairing was pledged for a year, what projects were promised of it and what was sent, in fen. Never added up. */
export type PromiseSum = {
  pairingId: string;
  fiscalYear: number;
  pledged: bigint;
  committed: bigint;
  sent: bigint;
};

/** Pledged beside committed and sent, for each pairing and year that has any, the latest year first. From the balances. */
export async function sumPromises({ sql }: Work, { pairing, source, year }: PromisesQuery): Promise<PromiseSum[]> {
  const rows = await sql<PromiseSum[]>`
    select r.pairing_id as "pairingId", r.fiscal_year as "fiscalYear",
      coalesce(sum(r.credits - r.debits) filter (where r.kind = 'pledged'), 0)::bigint as pledged,
      coalesce(sum(r.debits - r.credits) filter (where r.kind = 'donor_promise'), 0)::bigint as committed,
      coalesce(sum(r.credits - r.debits) filter (where r.kind = 'fulfilled'), 0)::bigint as sent
    from account r
    where r.kind in ('pledged', 'donor_promise', 'fulfilled')
      and ${pairing === undefined ? sql`true` : sql`r.pairing_id = ${pairing}`}
      and ${source === undefined ? sql`true` : sql`r.source = ${source}`}
      and ${year === undefined ? sql`true` : sql`r.fiscal_year = ${year}`}
    group by r.pairing_id, r.fiscal_year order by r.fiscal_year desc, r.pairing_id`;
  return [...rows];
}
