import { type TwoSidedStep, twoSidedSteps } from "@/core/kernel/two-sided";
import type { ReconciliationQuery } from "@/core/reconciliation/reconciliation-query";
import type { Work } from "@/db/work";
import { listCondition } from "../list-condition";
import { readUnmatchedSums } from "./read-unmatched-sums";

/** One kind of step, of one pairing (over its years) or of one year (of one pairing). Amounts in fen. */
export type ReconciledSteps = {
  pairingId: string | null;
  fiscalYear: number | null;
  step: TwoSidedStep;
  count: number;
  sent: bigint;
  received: bigint;
  takenBack: bigint;
  matchedCount: number;
  inTransitCount: number;
  inTransit: bigint;
  /** Since when the oldest of it is on its way, and how many days that is. */
  oldestOn: string | null;
  oldestDays: number | null;
  differingCount: number;
  differing: bigint;
  refusedCount: number;
  refused: bigint;
  /** Lines of banks that no record answers, by the year of their day. */
  unmatchedCount: number;
  unmatched: bigint;
};

export type ReconciliationSums = {
  /** What each row stands for: a pairing, or a year of the one pairing that is asked for. */
  by: "pairing" | "year";
  rows: ReconciledSteps[];
};

/**
 * What both sides say of every two-sided step, summed: by pairing, or by fiscal year where only one pairing is looked at.
 */
export async function getReconciliation(work: Work, query: ReconciliationQuery): Promise<ReconciliationSums> {
  const by = query.pairing || work.actor.pairings.length === 1 ? "year" : "pairing";
  const [steps, lines] = await Promise.all([sumsOf(work, query, by), readUnmatchedSums(work, query, by)]);
  const keyOf = (row: Pick<ReconciledSteps, "pairingId" | "fiscalYear" | "step">) =>
    `${row.pairingId} ${row.fiscalYear} ${row.step}`;
  const rows = new Map(steps.map((row) => [keyOf(row), row]));
  for (const line of lines) rows.set(keyOf(line), { ...nothing, ...rows.get(keyOf(line)), ...line });
  return { by, rows: [...rows.values()].sort(inOrder) };
}

const nothing = {
  ...{ count: 0, matchedCount: 0, inTransitCount: 0, differingCount: 0, refusedCount: 0 },
  ...{ sent: 0n, received: 0n, takenBack: 0n, inTransit: 0n, differing: 0n, refused: 0n },
  ...{ oldestOn: null, oldestDays: null },
};

/** Newest year first, then pairings by their ids, then the steps as the money goes; what belongs to no pairing last. */
function inOrder(left: ReconciledSteps, right: ReconciledSteps): number {
  return (
    (right.fiscalYear ?? 0) - (left.fiscalYear ?? 0) ||
    byText(left.pairingId ?? "~", right.pairingId ?? "~") ||
    twoSidedSteps.indexOf(left.step) - twoSidedSteps.indexOf(right.step)
  );
}

const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

async function sumsOf(work: Work, query: ReconciliationQuery, by: "pairing" | "year"): Promise<ReconciledSteps[]> {
  const { sql, today } = work;
  const { condition } = listCondition(work, [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
  ]);
  const group = by === "year" ? sql`r.pairing_id, r.fiscal_year` : sql`r.pairing_id`;
  const rows = await sql<ReconciledSteps[]>`
    select r.pairing_id as "pairingId", ${by === "year" ? sql`r.fiscal_year` : sql`null::integer`} as "fiscalYear",
      r.kind as step, count(*)::integer as count, sum(r.amount)::bigint as sent, sum(r.received)::bigint as received,
      sum(r.taken_back)::bigint as "takenBack",
      count(*) filter (where r.reconciliation = 'matched')::integer as "matchedCount",
      count(*) filter (where r.reconciliation = 'in_transit')::integer as "inTransitCount",
      coalesce(sum(r.amount - r.received - r.taken_back) filter (where r.reconciliation = 'in_transit'), 0)::bigint
        as "inTransit",
      min(r.sent_on) filter (where r.reconciliation = 'in_transit') as "oldestOn",
      ${today}::date - min(r.sent_on) filter (where r.reconciliation = 'in_transit') as "oldestDays",
      count(*) filter (where r.reconciliation = 'differing')::integer as "differingCount",
      coalesce(sum(r.amount - r.received - r.taken_back) filter (where r.reconciliation = 'differing'), 0)::bigint
        as differing,
      count(*) filter (where r.reconciliation = 'refused')::integer as "refusedCount",
      coalesce(sum(r.amount - r.received - r.taken_back) filter (where r.reconciliation = 'refused'), 0)::bigint as refused,
      0 as "unmatchedCount", 0::bigint as unmatched
    from two_sided_step r where ${condition} group by ${group}, r.kind`;
  return [...rows];
}
