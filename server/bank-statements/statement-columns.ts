import type { FileFormat } from "@/core/bank-statements/bank-line-terms";
import type { Side } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";
import type { Condition } from "../list-condition";

/** A statement as lists show it; amounts in fen. */
export type ListedBankStatement = {
  id: number;
  code: string;
  pairingId: string | null;
  officeZh: string;
  officeEn: string;
  side: Side;
  account: string;
  fileName: string;
  fileFormat: FileFormat;
  firstOn: string | null;
  lastOn: string | null;
  lineCount: number;
  openCount: number;
  bookedCount: number;
  dismissedCount: number;
  inAmount: bigint;
  outAmount: bigint;
  /** How many of its totals and balances do not agree with its lines. */
  faultCount: number;
  loadedByZh: string;
  loadedByEn: string;
  /** ISO instant. */
  loadedAt: string;
};

/** Statements `r` of a sub-select, with what has been decided of their lines. */
export function statementRows<Row extends object>({ sql }: Work, from: Condition, more: Condition, order: Condition) {
  return sql<(ListedBankStatement & Row)[]>`
    select r.id, r.code, r.pairing_id as "pairingId", o.name_zh as "officeZh", o.name_en as "officeEn", r.side, r.account,
      r.file_name as "fileName", r.file_format as "fileFormat", r.first_on as "firstOn", r.last_on as "lastOn",
      r.line_count as "lineCount", l.open as "openCount", l.booked as "bookedCount", l.dismissed as "dismissedCount",
      r.in_amount as "inAmount", r.out_amount as "outAmount", jsonb_array_length(r.faults) as "faultCount",
      c.name_zh as "loadedByZh", c.name_en as "loadedByEn", r.recorded_at as "loadedAt", ${more}
    from ${from} r
    join office o on o.id = r.office_id
    join person c on c.id = r.loaded_by
    cross join lateral (
      select count(*) filter (where state = 'open')::integer as open,
        count(*) filter (where state = 'booked')::integer as booked,
        count(*) filter (where state = 'dismissed')::integer as dismissed
      from bank_line where statement_id = r.id) l
    order by ${order}`;
}
