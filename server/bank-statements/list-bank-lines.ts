import type { BankLineState } from "@/core/bank-statements/bank-line-life";
import type { Direction, Finding } from "@/core/bank-statements/bank-line-terms";
import type { BankLinesQuery } from "@/core/bank-statements/bank-statements-query";
import type { LineFault } from "@/core/bank-statements/read-line";
import { notFound } from "@/core/kernel/domain-error";
import type { TwoSidedStep } from "@/core/kernel/two-sided";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { lineRows } from "./line-rows";

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

export type BankLineList = Page<ListedBankLine> & { totals: { count: number; amount: bigint } };

/** A page of 50 (or `most`) lines of a statement in the order of the file, with totals. Throws not_found. */
export async function listBankLines(work: Work, query: BankLinesQuery, most = PAGE): Promise<BankLineList> {
  const { sql } = work;
  const [statement] = await sql<{ id: number }[]>`select id from bank_statement where code = ${query.code}`;
  if (!statement) throw notFound();
  const state = query.state ? sql`l.state = ${query.state}` : sql`true`;
  const finding = query.finding ? sql`l.finding = ${query.finding}` : sql`true`;
  const condition = sql`l.statement_id = ${statement.id} and ${state} and ${finding}`;
  const [found, [totals]] = await Promise.all([
    lineRows(work, condition, query, most),
    sql<BankLineList["totals"][]>`
      select count(*)::integer as count, coalesce(sum(l.amount), 0)::bigint as amount from bank_line l where ${condition}`,
  ]);
  return { ...keysetPage(found, query, most), totals: totals ?? { count: 0, amount: 0n } };
}
