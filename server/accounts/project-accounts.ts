import type { Source } from "@/core/kernel/fund-terms";
import type { AccountKind } from "@/core/money/transfer-kinds";
import type { Work } from "@/db/work";

export type ProjectAccount = {
  id: number;
  kind: AccountKind;
  ledger: "promise" | "cash";
  source: Source;
  fiscalYear: number;
  /** Credits less debits, in fen; below 0 on the accounts that stand for the world. */
  balance: bigint;
  /** Reserved and not yet settled, in fen. */
  pending: bigint;
};

/** The accounts of a project with their balances; each has a statement (listTransfers by account). */
export async function projectAccounts({ sql }: Work, { project }: { project: string }): Promise<ProjectAccount[]> {
  const rows = await sql<ProjectAccount[]>`
    select a.id::integer, a.kind, a.ledger, a.source, a.fiscal_year as "fiscalYear", a.credits - a.debits as balance,
      a.pending_debits as pending
    from account a
    where a.project_id = (select id from project where code = ${project})
    order by a.fiscal_year, a.source, a.id`;
  return [...rows];
}
