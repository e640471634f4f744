import type { ByAge } from "@/core/periods/age-class";
import type { PeriodSpan } from "@/core/periods/period-span";
import type { Work } from "@/db/work";
import { ageColumns } from "./age-columns";
import type { BookPlace } from "./own-book";

/** Something recorded that is not settled, in the order of its days. */
export type OpenItem = {
  subject: "expenditure" | "disbursement" | "pass_down" | "money_return";
  code: string;
  projectCode: string;
  projectTitle: string;
  day: string;
  /** In fen. */
  amount: bigint;
  /** It is dated into the period and keeps it open; what does not block is money on its way. */
  blocks: boolean;
};

export type ClosingPreview = { carryOver: ByAge; open: OpenItem[]; openCount: number };

const SHOWN = 50;

/** What a closing would keep as carry-over as things stand now, and what is still open, the first 50 of it. */
export async function readClosingPreview(
  work: Work,
  { startsOn: _, endsOn }: PeriodSpan,
  { book, pairingId, countyCode }: BookPlace,
): Promise<ClosingPreview> {
  const { sql } = work;
  const [[carryOver], open] = await Promise.all([
    sql<ByAge[]>`
      select ${ageColumns(work).columns}
      from carry_over_at(${book}, ${pairingId}, ${countyCode}, ${endsOn}, null) r, (select ${endsOn}::date as ends_on) p`,
    sql<(OpenItem & { found: number })[]>`
      select i.subject, i.code, b.code as "projectCode", b.title as "projectTitle", i.on_day as day, i.amount, i.blocks,
        (count(*) over ())::integer as found
      from period_open_item i join project b on b.id = i.project_id
      where i.on_day <= ${endsOn}
        and in_book(i.book, i.pairing_id, i.county_code, ${book}, ${pairingId}, ${countyCode})
      order by i.blocks desc, i.on_day, i.code limit ${SHOWN}`,
  ]);
  return {
    carryOver: carryOver ?? { year_1: 0n, year_2: 0n, older: 0n, total: 0n },
    open: open.map(({ found: _found, ...item }) => item),
    openCount: open[0]?.found ?? 0,
  };
}
