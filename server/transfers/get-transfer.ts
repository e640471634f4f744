import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { type ListedTransfer, transferColumns } from "./transfer-columns";

/** One transfer with its accounts, person and record. Throws not_found. */
export async function getTransfer(work: Work, { id }: { id: number }): Promise<ListedTransfer> {
  const { columns, joins } = transferColumns(work);
  const [found] = await work.sql<ListedTransfer[]>`select ${columns} from transfer r ${joins} where r.id = ${id}`;
  if (!found) throw notFound();
  return { ...found, recordedAt: isoInstant(found.recordedAt) };
}
