import type { BankStatementsQuery } from "@/core/bank-statements/bank-statements-query";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type ListedBankStatement, statementRows } from "./statement-columns";

export type BankStatementList = Page<ListedBankStatement>;

/** A page of 50 statements of banks, newest first, with what has been decided of their lines. */
export async function listBankStatements(work: Work, query: BankStatementsQuery): Promise<BankStatementList> {
  const { sql } = work;
  const open = sql`exists (select 1 from bank_line l where l.statement_id = r.id and l.state = 'open')`;
  const state = query.state === "open" ? open : query.state === "done" ? sql`not ${open}` : sql`true`;
  const pairing = query.pairing ? sql`r.pairing_id = ${query.pairing}` : sql`true`;
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const from = sql`(select * from bank_statement r where ${pairing} and ${state} and ${place}
    order by ${order} limit ${PAGE + 1})`;
  const found = await statementRows(work, from, sql`null as nothing`, order);
  return keysetPage(
    found.map((row) => ({ ...row, loadedAt: isoInstant(row.loadedAt) })),
    query,
  );
}
