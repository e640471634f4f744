import type { TwoSidedStep } from "@/core/kernel/two-sided";
import type { ReconciliationQuery } from "@/core/reconciliation/reconciliation-query";
import type { Work } from "@/db/work";
import { lineSteps } from "./line-steps";
import { unmatchedCondition } from "./unmatched-condition";

export type UnmatchedSum = {
  pairingId: string | null;
  fiscalYear: number | null;
  step: TwoSidedStep;
  unmatchedCount: number;
  unmatched: bigint;
};

/** Lines of banks that no record answers, by the step that they most likely belong to. */
export async function readUnmatchedSums(
  work: Work,
  query: ReconciliationQuery,
  by: "pairing" | "year",
): Promise<UnmatchedSum[]> {
  const { sql } = work;
  const { condition } = unmatchedCondition(work, query);
  const rows = await sql<UnmatchedSum[]>`
    with step as (
      select * from jsonb_to_recordset(${JSON.stringify(lineSteps)}::text::jsonb) as t (side text, direction text, step text)
    )
    select s.pairing_id as "pairingId",
      ${by === "year" ? sql`extract(year from l.value_date)::integer` : sql`null::integer`} as "fiscalYear", t.step,
      count(*)::integer as "unmatchedCount", sum(l.amount)::bigint as unmatched
    from bank_line l join bank_statement s on s.id = l.statement_id
    join step t on t.side = s.side and t.direction = l.direction
    where ${condition} group by 1, 2, 3`;
  return [...rows];
}
