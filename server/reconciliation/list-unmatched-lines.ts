import type { Direction, Finding } from "@/core/bank-statements/bank-line-terms";
import type { Side } from "@/core/kernel/fund-terms";
import type { UnmatchedLinesQuery } from "@/core/reconciliation/reconciliation-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import type { Condition } from "../list-condition";
import { unmatchedCondition } from "./unmatched-condition";

export type UnmatchedLine = {
  id: number;
  statementCode: string;
  rowNumber: number;
  pairingId: string | null;
  side: Side;
  account: string;
  officeZh: string;
  officeEn: string;
  loadedByZh: string;
  loadedByEn: string;
  valueDate: string;
  direction: Direction;
  /** In fen. */
  amount: bigint;
  reference: string | null;
  counterparty: string | null;
  finding: Finding;
  days: number;
};

export type UnmatchedLineList = Page<UnmatchedLine> & { totals: { count: number; amount: bigint } };

/** A page of 50 (or `most`) lines of banks that no record answers, newest first, with totals. */
export async function listUnmatchedLines(
  work: Work,
  query: UnmatchedLinesQuery,
  most = PAGE,
): Promise<UnmatchedLineList> {
  const { condition } = unmatchedCondition(work, query);
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

function pageOf({ sql, today }: Work, query: UnmatchedLinesQuery, condition: Condition, most: number) {
  const place = query.after ? sql`l.id > ${query.after}` : query.before ? sql`l.id < ${query.before}` : sql`true`;
  return sql<UnmatchedLine[]>`
    select l.id::float8 as id, s.code as "statementCode", l.row_number as "rowNumber", s.pairing_id as "pairingId", s.side,
      s.account, o.name_zh as "officeZh", o.name_en as "officeEn", c.name_zh as "loadedByZh", c.name_en as "loadedByEn",
      l.value_date as "valueDate", l.direction, l.amount, l.reference, l.counterparty, l.finding,
      ${today}::date - l.value_date as days
    from bank_line l
    join bank_statement s on s.id = l.statement_id
    join office o on o.id = s.office_id
    join person c on c.id = s.loaded_by
    where ${condition} and ${place}
    order by ${query.after ? sql`l.id` : sql`l.id desc`} limit ${most + 1}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<UnmatchedLineList["totals"]> {
  const [totals] = await sql<UnmatchedLineList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(l.amount), 0)::bigint as amount
    from bank_line l join bank_statement s on s.id = l.statement_id where ${condition}`;
  return totals ?? { count: 0, amount: 0n };
}
