import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

/** The money of one source and fiscal year of a project, in fen. `budget` is that of the version named. */
export type MoneyLine = {
  source: Source;
  fiscalYear: number;
  budget: bigint;
  committed: bigint;
  /** Approved and not yet sent. */
  reserved: bigint;
  sent: bigint;
  inTransit: bigint;
  received: bigint;
  /** With the western office, not passed down yet. */
  withRecipient: bigint;
  /** On its way down, to the prefecture or to the county. */
  passingDown: bigint;
  withPrefecture: bigint;
  /** With the county, not spent yet. */
  withCounty: bigint;
  spent: bigint;
  /** On its way back to the east. */
  returning: bigint;
  /** What came from other projects less what went to them. */
  reallocated: bigint;
};

/** Budget against money for each source and year of a project, from the balances. */
export async function readMoneyLines({ sql }: Work, projectId: number, versionId: number): Promise<MoneyLine[]> {
  return sql<MoneyLine[]>`
    with balance as (
      select source, fiscal_year, kind, credits - debits as amount, pending_debits as pending
      from account where project_id = ${projectId}
    ), money as (
      select source, fiscal_year,
        coalesce(sum(-amount) filter (where kind = 'donor_promise'), 0) as committed,
        coalesce(sum(pending), 0) as reserved,
        coalesce(sum(amount) filter (where kind = 'fulfilled'), 0) as sent,
        coalesce(sum(amount) filter (where kind = 'in_transit'), 0) as in_transit,
        coalesce(sum(amount) filter (where kind = 'recipient'), 0) as with_recipient,
        coalesce(sum(amount) filter (where kind in ('passing_to_prefecture', 'passing_down')), 0) as passing_down,
        coalesce(sum(amount) filter (where kind = 'prefecture'), 0) as with_prefecture,
        coalesce(sum(amount) filter (where kind = 'county'), 0) as with_county,
        coalesce(sum(amount) filter (where kind = 'spent'), 0) as spent,
        coalesce(sum(amount) filter (where kind = 'returning'), 0) as returning
      from balance group by source, fiscal_year
    ), budget as (
      select source, fiscal_year, sum(amount) as amount from budget_line where version_id = ${versionId}
      group by source, fiscal_year
    ), moved as (
      select source, fiscal_year, sum(case to_project_id when ${projectId} then amount else -amount end) as amount
      from reallocation where ${projectId} in (from_project_id, to_project_id) and state = 'approved'
      group by source, fiscal_year
    )
    select source, fiscal_year as "fiscalYear", coalesce(b.amount, 0)::bigint as budget,
      coalesce(m.committed, 0)::bigint as committed, coalesce(m.reserved, 0)::bigint as reserved,
      coalesce(m.sent, 0)::bigint as sent, coalesce(m.in_transit, 0)::bigint as "inTransit",
      coalesce(m.sent - m.in_transit, 0)::bigint as received, coalesce(m.with_recipient, 0)::bigint as "withRecipient",
      coalesce(m.passing_down, 0)::bigint as "passingDown", coalesce(m.with_prefecture, 0)::bigint as "withPrefecture",
      coalesce(m.with_county, 0)::bigint as "withCounty", coalesce(m.spent, 0)::bigint as spent,
      coalesce(m.returning, 0)::bigint as returning, coalesce(v.amount, 0)::bigint as reallocated
    from budget b full join money m using (source, fiscal_year) full join moved v using (source, fiscal_year) order by fiscal_year, source`;
}
