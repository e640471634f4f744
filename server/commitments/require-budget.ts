import { invalid } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import { formatYuan } from "@/core/kernel/money";
import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";

type Wanted = { projectId: number; source: Source; fiscalYear: number; amount: bigint };

/** On which field money beyond the budget is refused, and with which code. */
type Refusal = { field: string | null; code: string };
const ofCommitment: Refusal = { field: "amount", code: "money.beyond_budget" };

/**
 * Refuses promises, and money from other projects, that go beyond the approved budget of their project, source and year,
 * together with what the ledger says is promised already and what other projects gave less what they got (with the room
 * left in yuan). Call it under lock_money.
 */
export async function requireBudget(
  work: Work,
  wanted: readonly Wanted[],
  { field, code }: Refusal = ofCommitment,
): Promise<void> {
  const [beyond] = await work.sql<{ room: bigint }[]>`
    with wanted as (
      select r."projectId" as project_id, r.source, r."fiscalYear" as fiscal_year, sum(r.amount) as amount
      from jsonb_to_recordset(${rowsAsJson(wanted)}::text::jsonb)
        as r ("projectId" integer, source text, "fiscalYear" integer, amount bigint)
      group by 1, 2, 3)
    select greatest(room.amount, 0)::bigint as room
    from wanted w
    left join lateral (
      select sum(b.amount) as amount from project p
      join project_version v on v.project_id = p.id and v.version = p.approved_version
      join budget_line b on b.version_id = v.id
      where p.id = w.project_id and b.source = w.source and b.fiscal_year = w.fiscal_year) budget on true
    left join account promise on promise.project_id = w.project_id and promise.source = w.source
      and promise.fiscal_year = w.fiscal_year and promise.kind = 'donor_promise'
    left join lateral (
      select sum(case w.project_id when m.to_project_id then m.amount else -m.amount end) as amount
      from reallocation m
      where w.project_id in (m.from_project_id, m.to_project_id) and m.state = 'approved' and m.source = w.source
        and m.fiscal_year = w.fiscal_year) moved on true
    cross join lateral (
      select coalesce(budget.amount, 0) - coalesce(promise.debits - promise.credits, 0) - coalesce(moved.amount, 0) as amount) room
    where w.amount > room.amount
    limit 1`;
  if (beyond) throw invalid(field, code, { room: formatYuan(beyond.room) });
}
