import type { Weight } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";

/** The flags of a rule that are not closed, as far as the actor sees them. */
export type OpenFlags = { count: number; stake: bigint; byWeight: Partial<Record<Weight, number>> };

/** By rule code; a rule without open flags has no entry. */
export async function countFlags({ sql }: Work): Promise<Map<string, OpenFlags>> {
  const rows = await sql<{ rule: string; weight: Weight; count: number; stake: bigint }[]>`
    select rule_code as rule, weight, count(*)::integer as count, coalesce(sum(stake), 0)::bigint as stake
    from flag where state <> 'closed' group by rule_code, weight`;
  const counts = new Map<string, OpenFlags>();
  for (const { rule, weight, count, stake } of rows) {
    const known = counts.get(rule) ?? { count: 0, stake: 0n, byWeight: {} };
    counts.set(rule, {
      count: known.count + count,
      stake: known.stake + stake,
      byWeight: { ...known.byWeight, [weight]: count },
    });
  }
  return counts;
}
