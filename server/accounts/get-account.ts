import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import type { ProjectAccount } from "./project-accounts";

export type AccountHead = ProjectAccount & { projectCode: string; projectTitle: string };

/** One account with its project and balance. Throws not_found. */
export async function getAccount({ sql }: Work, { id }: { id: number }): Promise<AccountHead> {
  const [account] = await sql<AccountHead[]>`
    select a.id::integer, a.kind, a.ledger, a.source, a.fiscal_year as "fiscalYear", a.credits - a.debits as balance,
      a.pending_debits as pending, p.code as "projectCode", p.title as "projectTitle"
    from account a join project p on p.id = a.project_id where a.id = ${id}`;
  if (!account) throw notFound();
  return account;
}
