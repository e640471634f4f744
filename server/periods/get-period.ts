import { notFound } from "@/core/kernel/domain-error";
import type { ByAge } from "@/core/periods/age-class";
import type { Work } from "@/db/work";
import { type PaymentEvent, readTimeline } from "../money/read-timeline";
import { ageColumns } from "./age-columns";
import { type ClosedPeriod, periodColumns } from "./period-columns";
import { withInstants } from "./with-instants";

export type PeriodDetail = ClosedPeriod & { carryOver: ByAge; receipts: number; timeline: PaymentEvent[] };

/** One closing with its carry-over by age, as far as the actor sees it, and who did what. Throws not_found. */
export async function getPeriod(work: Work, { periodId }: { periodId: number }): Promise<PeriodDetail> {
  const { sql } = work;
  const { columns, joins } = periodColumns(work);
  const [head] = await sql<ClosedPeriod[]>`select ${columns} from period r ${joins} where r.id = ${periodId}`;
  if (!head) throw notFound("periodId");
  const [[carryOver], timeline] = await Promise.all([
    sql<(ByAge & { receipts: number })[]>`
      select ${ageColumns(work).columns}, count(*)::integer as receipts
      from carry_over r join period p on p.id = r.period_id where r.period_id = ${periodId}`,
    readTimeline(work, "period", periodId),
  ]);
  const { receipts = 0, ...byAge } = carryOver ?? { year_1: 0n, year_2: 0n, older: 0n, total: 0n };
  return { ...withInstants(head), carryOver: byAge, receipts, timeline };
}
