import type { AccountSource } from "@/core/kernel/fund-terms";
import type { TransferKind } from "@/core/money/transfer-kinds";
import type { AgeClass, ByAge } from "@/core/periods/age-class";
import type { CarryOverQuery } from "@/core/periods/periods-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { ageColumns } from "./age-columns";
import { carryOverCondition } from "./carry-over-condition";
import { receiptColumns } from "./receipt-columns";

/** A receipt of which something was unspent at the end of a period. */
export type CarriedReceipt = {
  /** Id of the transfer that brought it in. */
  id: number;
  kind: TransferKind;
  subject: string;
  subjectCode: string | null;
  bankReference: string | null;
  pairingId: string;
  countyCode: string | null;
  projectCode: string | null;
  projectTitle: string | null;
  source: AccountSource;
  fiscalYear: number;
  receivedOn: string;
  /** Days from the receipt to the end of the period. */
  days: number;
  age: AgeClass;
  /** In fen. */
  received: bigint;
  unspent: bigint;
};

export type CarryOverList = Page<CarriedReceipt> & { totals: ByAge & { count: number } };

/** A page of 50 receipts behind a carry-over, the latest transfers first, with totals by age of all that were asked for. */
export async function listCarryOver(work: Work, query: CarryOverQuery): Promise<CarryOverList> {
  const { sql } = work;
  const { condition } = carryOverCondition(work, query);
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
      from (
        select r.*, p.ends_on from carry_over r join period p on p.id = r.period_id
        where ${condition} and ${place} order by ${order} limit ${PAGE + 1}) r
      ${joins}
      order by ${order}`,
    sql<CarryOverList["totals"][]>`
      select count(*)::integer as count, ${ageColumns(work).columns}
      from carry_over r join period p on p.id = r.period_id where ${condition}`,
  ]);
  return { ...keysetPage(rows, query), totals: totals ?? { count: 0, year_1: 0n, year_2: 0n, older: 0n, total: 0n } };
}
