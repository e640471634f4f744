import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type BehindPayment, readBehind } from "../money/read-behind";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";
import { type ListedRefund, refundColumns } from "./refund-columns";

export type RefundDetail = ListedRefund &
  BehindPayment & { projectId: number; expenditureAmount: bigint; transfers: SubjectTransfer[] };

/** Everything that the page of one refund shows. Throws not_found. */
export async function getRefund(work: Work, { code }: { code: string }): Promise<RefundDetail> {
  const { columns, joins } = refundColumns(work);
  const [head] = await work.sql<(ListedRefund & { projectId: number; expenditureAmount: bigint })[]>`
    select ${columns}, r.project_id as "projectId", e.amount as "expenditureAmount"
    from refund r ${joins} where r.code = ${code}`;
  if (!head) throw notFound();
  const [transfers, behind] = await Promise.all([
    readTransfers(work, { projectId: head.projectId, subject: "refund", subjectId: head.id }),
    readBehind(work, "refund", head.id),
  ]);
  return { ...head, ...behind, transfers };
}
