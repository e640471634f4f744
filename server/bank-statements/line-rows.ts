import type { BankLineState } from "@/core/bank-statements/bank-line-life";
import type { Direction, Finding } from "@/core/bank-statements/bank-line-terms";
import type { BankLinesQuery } from "@/core/bank-statements/bank-statements-query";
import type { LineFault } from "@/core/bank-statements/read-line";
import type { TwoSidedStep } from "@/core/kernel/two-sided";
import type { Work } from "@/db/work";
import { PAGE } from "../keyset-page";
import type { Condition } from "../list-condition";

export type ListedBankLine = {
  /** The row in the file; lines are counted by it. */
  id: number;
  valueDate: string | null;
  direction: Direction | null;
  /** In fen. */
  amount: bigint | null;
  reference: string | null;
  counterparty: string | null;
  remark: string | null;
  state: BankLineState;
  finding: Finding;
  faults: LineFault[];
  /** The record that it belongs to, and what was open of it when that was found. */
  step: TwoSidedStep | null;
  recordCode: string | null;
  expected: bigint | null;
  /** The line that stands before it and says the same. */
  repeatsCode: string | null;
  repeatsRow: number | null;
  byHand: boolean;
  refusal: { code: string; params: Record<string, string | number> } | null;
  reason: string | null;
  decidedByZh: string | null;
  decidedByEn: string | null;
};

type Row = Omit<ListedBankLine, "faults" | "refusal"> & { faults: string; refusal: string | null };

/**
 * Lines `l` that a condition lets through, as lists show them: up to `most` and one. They stand in the order of the file,
 * so the next page, `before` in other lists, holds higher rows.
 */
export async function lineRows(
  { sql }: Work,
  condition: Condition,
  { before, after }: Pick<BankLinesQuery, "before" | "after">,
  most = PAGE,
): Promise<ListedBankLine[]> {
  const place = after ? sql`l.row_number < ${after}` : before ? sql`l.row_number > ${before}` : sql`true`;
  const order = after ? sql`l.row_number desc` : sql`l.row_number`;
  const rows = await sql<Row[]>`
    select l.row_number as id, l.value_date as "valueDate", l.direction, l.amount, l.reference, l.counterparty, l.remark,
      l.state, l.finding, l.faults::text as faults, l.subject as step, s.code as "recordCode", l.expected,
      e.row_number as "repeatsRow", b.code as "repeatsCode", l.matched_by is not null as "byHand",
      l.refusal::text as refusal, l.reason, d.name_zh as "decidedByZh", d.name_en as "decidedByEn"
    from (select * from bank_line l where ${condition} and ${place} order by ${order} limit ${most + 1}) l
    left join two_sided_step s on s.kind = l.subject and s.id = l.subject_id
    left join bank_line e on e.id = l.repeats_id
    left join bank_statement b on b.id = e.statement_id
    left join person d on d.id = l.decided_by
    order by ${order}`;
  return rows.map((row) => ({
    ...row,
    faults: JSON.parse(row.faults) as LineFault[],
    refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as ListedBankLine["refusal"]),
  }));
}
