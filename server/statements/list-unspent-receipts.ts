import type { ByAge } from "@/core/periods/age-class";
import type { UnspentReceiptsQuery } from "@/core/statements/statements-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { ageColumns } from "../periods/age-columns";
import type { CarriedReceipt } from "../periods/list-carry-over";
import { receiptColumns } from "../periods/receipt-columns";
import { daysOfYear } from "./days-of-year";

export type UnspentReceipts = Page<CarriedReceipt> & { totals: ByAge & { count: number }; until: string };

/**
 * The receipts behind the ageing of unspent money at the end of a year (of this one: today), the latest transfers first,
 * 50 a page, with totals by age. Reckoned from the transfers as they are, whether books are closed or not.
 */
export async function listUnspentReceipts(work: Work, query: UnspentReceiptsQuery): Promise<UnspentReceipts> {
  const { sql } = work;
  const { until } = daysOfYear(query.year ?? Number(work.today.slice(0, 4)), work.today);
  const { pairing = null, county = null, division = null, source = null, age = null } = query;
  const receipts = sql`
    (select c.* from carry_over_at('national', ${pairing}, ${county}, ${until}, null) c join pairing q on q.id = c.pairing_id
      where in_statement(row(${pairing}, ${division}, ${county})::statement_scope, c.pairing_id, q.supporter_code, c.county_code)
        and (${source}::text is null or c.source = ${source})
        and (${age}::text is null or age_class(c.received_on, ${until}) = ${age}))`;
  const place = query.after
    ? sql`r.receipt_id > ${query.after}`
    : query.before
      ? sql`r.receipt_id < ${query.before}`
      : sql`true`;
  const order = query.after ? sql`r.receipt_id` : sql`r.receipt_id desc`;
  const { columns, joins } = receiptColumns(work);
  const [rows, [totals]] = await Promise.all([
    sql<CarriedReceipt[]>`
      select ${columns}
      from (select r.*, ${until}::date as ends_on from ${receipts} r where ${place} order by ${order} limit ${PAGE + 1}) r
      ${joins} order by ${order}`,
    sql<UnspentReceipts["totals"][]>`
      select count(*)::integer as count, ${ageColumns(work).columns}
      from ${receipts} r, (select ${until}::date as ends_on) p`,
  ]);
  const none = { count: 0, year_1: 0n, year_2: 0n, older: 0n, total: 0n };
  return { ...keysetPage(rows, query), totals: totals ?? none, until };
}
