import { invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import type { Work } from "@/db/work";
import type { LockedProject } from "./lock-projects";

/**
 * Refuses (on budgetLines) a change whose budget of a source and year is below what was already sent or reserved of it,
 * with what other projects gave and less what they got.
 */
export async function requireBudgetOverSent(work: Work, row: LockedProject): Promise<void> {
  if (!row.isChange) return;
  const [short] = await work.sql<{ fiscalYear: number; taken: bigint }[]>`
    select a.fiscal_year as "fiscalYear", a.taken from (
      select source, fiscal_year, sum(amount)::bigint as taken from (
        select source, fiscal_year, case kind when 'fulfilled' then credits - debits else pending_debits end as amount
        from account where project_id = ${row.id} and kind in ('committed', 'fulfilled')
        union all
        select source, fiscal_year, case to_project_id when ${row.id} then amount else -amount end
        from reallocation where ${row.id} in (from_project_id, to_project_id) and state = 'approved') taken
      group by source, fiscal_year) a
    where a.taken > coalesce((select sum(b.amount) from budget_line b where b.version_id = ${row.versionId}
      and b.source = a.source and b.fiscal_year = a.fiscal_year), 0)
    order by a.fiscal_year limit 1`;
  if (short)
    throw invalid("budgetLines", "project.budget_below_sent", {
      year: String(short.fiscalYear),
      amount: formatYuan(short.taken),
    });
}
