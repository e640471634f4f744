import { invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import type { Work } from "@/db/work";
import type { LockedProject } from "./lock-projects";

/** Refuses (on budgetLines) a change whose budget of a source and year is below what was already sent or reserved of it. */
export async function requireBudgetOverSent(work: Work, row: LockedProject): Promise<void> {
  if (!row.isChange) return;
  const [short] = await work.sql<{ fiscalYear: number; taken: bigint }[]>`
    select a.fiscal_year as "fiscalYear", a.taken from (
      select source, fiscal_year,
        sum(case kind when 'fulfilled' then credits - debits else pending_debits end)::bigint as taken
      from account where project_id = ${row.id} and kind in ('committed', 'fulfilled') group by source, fiscal_year) a
    where a.taken > coalesce((select sum(b.amount) from budget_line b where b.version_id = ${row.versionId}
      and b.source = a.source and b.fiscal_year = a.fiscal_year), 0)
    order by a.fiscal_year limit 1`;
  if (short)
    throw invalid("budgetLines", "project.budget_below_sent", {
      year: String(short.fiscalYear),
      amount: formatYuan(short.taken),
    });
}
