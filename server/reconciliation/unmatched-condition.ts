import type { UnmatchedLinesQuery } from "@/core/reconciliation/reconciliation-query";
import type { Work } from "@/db/work";
import type { Condition } from "../list-condition";

/**
 * Lines `l` of statements `s` that wait for a person because no record answers them: money that a bank has seen and nobody
 * has stated. Wrapped in an object: a fragment is itself awaitable and would be sent as a query.
 */
export function unmatchedCondition(
  { sql }: Work,
  { pairing, year, county }: Pick<UnmatchedLinesQuery, "pairing" | "year" | "county">,
): { condition: Condition } {
  const parts = [
    pairing ? sql`s.pairing_id = ${pairing}` : undefined,
    county ? sql`s.county_code = ${county}` : undefined,
    year === undefined ? undefined : sql`l.value_date between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
  ];
  const condition = parts.reduce<Condition>(
    (before, part) => (part ? sql`${before} and ${part}` : before),
    sql`l.state = 'open'
      and l.finding in ('unknown_reference', 'amount_differs', 'ambiguous', 'too_early', 'closed_period')`,
  );
  return { condition };
}
