import type { Work } from "@/db/work";

/** How far the money of a project has come, in fen; each but the first is part of the one before. */
export type MoneySums = { committed: bigint; sent: bigint; received: bigint; spent: bigint };

/** The sums over the accounts of one project, as the columns of a select from `account`. */
export const moneyColumns = (sql: Work["sql"]) => sql`
  coalesce(sum(debits - credits) filter (where kind = 'donor_promise'), 0)::bigint as committed,
  coalesce(sum(credits - debits) filter (where kind = 'fulfilled'), 0)::bigint as sent,
  coalesce(sum(case kind when 'fulfilled' then credits - debits when 'in_transit' then debits - credits end), 0)::bigint as received,
  coalesce(sum(credits - debits) filter (where kind = 'spent'), 0)::bigint as spent`;

/** The money of projects by id, from their balances; a project without accounts has no entry. */
export async function moneyByProject(work: Work, projectIds: readonly number[]): Promise<Map<number, MoneySums>> {
  const rows = await work.sql<({ projectId: number } & MoneySums)[]>`
    select project_id as "projectId", ${moneyColumns(work.sql)}
    from account where project_id = any (${projectIds as number[]}::integer[]) group by project_id`;
  return new Map(rows.map(({ projectId, ...sums }) => [projectId, sums]));
}
