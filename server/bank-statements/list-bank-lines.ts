import type { BankLinesQuery } from "@/core/bank-statements/bank-statements-query";
import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type ListedBankLine, lineRows } from "./line-rows";

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
