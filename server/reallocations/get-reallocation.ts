import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type PaymentEvent, readTimeline } from "../money/read-timeline";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";
import { type ListedReallocation, reallocationColumns } from "./reallocation-columns";

export type ReallocationDetail = ListedReallocation & { transfers: SubjectTransfer[]; timeline: PaymentEvent[] };

/** Everything that the page of one re-allocation shows. Throws not_found. */
export async function getReallocation(work: Work, { code }: { code: string }): Promise<ReallocationDetail> {
  const { columns, joins } = reallocationColumns(work);
  const [head] = await work.sql<
    ListedReallocation[]
  >`select ${columns} from reallocation r ${joins} where r.code = ${code}`;
  if (!head) throw notFound();
  const [transfers, timeline] = await Promise.all([
    readTransfers(work, { projectId: null, subject: "reallocation", subjectId: head.id }),
    readTimeline(work, "reallocation", head.id),
  ]);
  return { ...head, transfers, timeline };
}
