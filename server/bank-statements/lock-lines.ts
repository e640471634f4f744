import type { BankLineState } from "@/core/bank-statements/bank-line-life";
import type { Direction, Finding } from "@/core/bank-statements/bank-line-terms";
import type { TwoSidedStep } from "@/core/kernel/two-sided";
import type { Work } from "@/db/work";
import type { OwnStatement } from "./own-statement";

/** A line that nobody else decides on before the work ends. */
export type LockedLine = {
  id: number;
  rowNumber: number;
  state: BankLineState;
  finding: Finding;
  valueDate: string | null;
  direction: Direction | null;
  amount: bigint | null;
  reference: string | null;
  subject: TwoSidedStep | null;
  subjectId: number | null;
  expected: bigint | null;
  /** The code of the record that was found. */
  recordCode: string | null;
};

export type WhichLines = { rows: readonly number[] } | { ids: readonly number[] } | "matched";

/** Locks lines of a statement: by their rows, by their ids, or all open ones that match; in the order of the rows. */
export async function lockLines({ sql }: Work, { id }: OwnStatement, wanted: WhichLines): Promise<LockedLine[]> {
  const which =
    wanted === "matched"
      ? sql`l.state = 'open' and l.finding = 'matched'`
      : "rows" in wanted
        ? sql`l.row_number = any (${wanted.rows as number[]}::integer[])`
        : sql`l.id = any (${wanted.ids as number[]}::bigint[])`;
  await sql`select 1 from bank_line l where l.statement_id = ${id} and ${which} order by l.id for update`;
  const found = await sql<LockedLine[]>`
    select l.id::float8 as id, l.row_number as "rowNumber", l.state, l.finding, l.value_date as "valueDate", l.direction,
      l.amount, l.reference, l.subject, l.subject_id as "subjectId", l.expected, s.code as "recordCode"
    from bank_line l left join two_sided_step s on s.kind = l.subject and s.id = l.subject_id
    where l.statement_id = ${id} and ${which} order by l.id`;
  return [...found];
}
