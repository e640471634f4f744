import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type PaymentEvent, readTimeline } from "../money/read-timeline";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";
import { type ListedPledge, pledgeColumns } from "./pledge-columns";

export type PledgeDetail = ListedPledge & { transfers: SubjectTransfer[]; timeline: PaymentEvent[] };

/** Everything that the page of one pledge shows. Throws not_found. */
export async function getPledge(work: Work, { code }: { code: string }): Promise<PledgeDetail> {
  const [head] = await work.sql<ListedPledge[]>`
    select ${pledgeColumns(work).columns} from pledge r join person w on w.id = r.pledged_by where r.code = ${code}`;
  if (!head) throw notFound();
  const [transfers, timeline] = await Promise.all([
    readTransfers(work, { projectId: null, subject: "pledge", subjectId: head.id }),
    readTimeline(work, "pledge", head.id),
  ]);
  return { ...head, transfers, timeline };
}
