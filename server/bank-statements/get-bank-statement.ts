import type { BankLineState } from "@/core/bank-statements/bank-line-life";
import type { Direction, Finding } from "@/core/bank-statements/bank-line-terms";
import type { StatementFault } from "@/core/bank-statements/statement-totals";
import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { type PaymentEvent, readTimeline } from "../money/read-timeline";
import { type ListedBankStatement, statementRows } from "./statement-columns";

/** Lines of one kind, counted and summed; amounts in fen. */
export type FoundLines = {
  state: BankLineState;
  finding: Finding;
  direction: Direction | null;
  count: number;
  amount: bigint;
};

export type BankStatementDetail = ListedBankStatement & {
  officeId: number;
  openingBalance: bigint | null;
  closingBalance: bigint | null;
  sha256: string;
  faults: StatementFault[];
  totalReason: string | null;
  found: FoundLines[];
  timeline: PaymentEvent[];
};

type Row = Omit<BankStatementDetail, "faults" | "found" | "timeline"> & { faultsText: string };

/** A statement whole but for its lines: where it comes from, what does not agree, what was found and decided. */
export async function getBankStatement(work: Work, { code }: { code: string }): Promise<BankStatementDetail> {
  const { sql } = work;
  const more = sql`r.office_id as "officeId", r.opening_balance as "openingBalance", r.closing_balance as "closingBalance",
    r.sha256, r.faults::text as "faultsText", r.total_reason as "totalReason"`;
  const from = sql`(select * from bank_statement where code = ${code})`;
  const [row] = await statementRows<Row>(work, from, more, sql`r.id`);
  if (!row) throw notFound();
  const [found, timeline] = await Promise.all([
    sql<FoundLines[]>`
      select state, finding, direction, count(*)::integer as count, coalesce(sum(amount), 0)::bigint as amount
      from bank_line where statement_id = ${row.id} group by 1, 2, 3`,
    readTimeline(work, "bank_statement", row.id),
  ]);
  const { faultsText, ...head } = row;
  return { ...head, loadedAt: isoInstant(row.loadedAt), faults: faultsOf(faultsText), found: [...found], timeline };
}

/** Amounts stand as text in JSON, which keeps every digit. */
function faultsOf(text: string): StatementFault[] {
  type Kept = Omit<StatementFault, "stated" | "found"> & { stated: string | null; found: string };
  return (JSON.parse(text) as Kept[]).map((fault) => ({
    ...fault,
    stated: fault.stated === null ? null : BigInt(fault.stated),
    found: BigInt(fault.found),
  }));
}
