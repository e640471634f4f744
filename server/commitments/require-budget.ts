import { invalid } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import { formatYuan } from "@/core/kernel/money";
import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";

type Promised = { projectId: number; source: Source; fiscalYear: number; amount: bigint };

/**
 * Refuses commitments that go beyond the approved budget of their project, source and year, together with what the
 * ledger says is promised already (error `money.beyond_budget` on amount, with the room left in yuan). Call it under lock_money.
 */
export async function requireBudget(work: Work, commitments: readonly Promised[]): Promise<void> {
  const [beyond] = await work.sql<{ room: bigint }[]>`
    with wanted as (
      select r."projectId" as project_id, r.source, r."fiscalYear" as fiscal_year, sum(r.amount) as amount
      from jsonb_to_recordset(${rowsAsJson(commitments)}::text::jsonb)
        as r ("projectId" integer, source text, "fiscalYear" integer, amount bigint)
      group by 1, 2, 3)
    select greatest(coalesce(budget.amount, 0) - coalesce(promise.debits - promise.credits, 0), 0)::bigint as room
    from wanted w
    left join lateral (
      select sum(b.amount) as amount from project p
      join project_version v on v.project_id = p.id and v.version = p.approved_version
      join budget_line b on b.version_id = v.id
      where p.id = w.project_id and b.source = w.source and b.fiscal_year = w.fiscal_year) budget on true
    left join account promise on promise.project_id = w.project_id and promise.source = w.source
      and promise.fiscal_year = w.fiscal_year and promise.kind = 'donor_promise'
    where w.amount > coalesce(budget.amount, 0) - coalesce(promise.debits - promise.credits, 0)
    limit 1`;
  if (beyond) throw invalid("amount", "money.beyond_budget", { room: formatYuan(beyond.room) });
}
