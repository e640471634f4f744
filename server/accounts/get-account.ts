import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type AccountHead, accountColumns } from "./account-columns";

/** One account with its holder and balance. Throws not_found. */
export async function getAccount(work: Work, { id }: { id: number }): Promise<AccountHead> {
  const { columns, joins } = accountColumns(work);
  const [account] = await work.sql<AccountHead[]>`select ${columns} from account r ${joins} where r.id = ${id}`;
  if (!account) throw notFound();
  return account;
}
