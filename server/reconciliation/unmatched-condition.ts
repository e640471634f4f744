import type { TwoSidedStep } from "@/core/kernel/two-sided";
import { NO_PAIRING, type UnmatchedLinesQuery } from "@/core/reconciliation/reconciliation-query";
import type { Work } from "@/db/work";
import type { Condition } from "../list-condition";
import { lineSteps } from "./line-steps";

const accountsOf = (step: TwoSidedStep) =>
  lineSteps.filter((each) => each.step === step).map(({ side, direction }) => side + direction);

/**
 * Lines `l` of statements `s` that wait for a person because no record answers them: money that a bank has seen and nobody
 * has stated. Wrapped in an object: a fragment is itself awaitable and would be sent as a query.
 */
export function unmatchedCondition(
  { sql }: Work,
  { pairing, year, county, step }: Partial<Pick<UnmatchedLinesQuery, "pairing" | "year" | "county" | "step">>,
): { condition: Condition } {
  const parts = [
    pairing === NO_PAIRING ? sql`s.pairing_id is null` : pairing && sql`s.pairing_id = ${pairing}`,
    step && sql`s.side || l.direction = any (${accountsOf(step)}::text[])`,
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
