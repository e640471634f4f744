import type { z } from "zod";
import type { bankLineQuerySchema } from "@/core/bank-statements/bank-statements-query";
import { notFound } from "@/core/kernel/domain-error";
import type { Side } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";
import { type ListedBankLine, lineRows } from "./line-rows";

/** A record that a line might belong to; amounts in fen. */
export type LineCandidate = {
  code: string;
  projectTitle: string;
  sentOn: string;
  bankReference: string;
  open: bigint;
};

export type BankLineDetail = ListedBankLine & {
  statementCode: string;
  officeId: number;
  account: string;
  fileName: string;
  /** The cells as they stand in the file, under the file's own names. */
  cells: { name: string; text: string }[];
  /** What is on its way and could be meant: the same amount first, then what was sent last. */
  candidates: LineCandidate[];
};

type Head = {
  id: number;
  code: string;
  officeId: number;
  pairingId: string | null;
  side: Side;
  account: string;
  fileName: string;
  header: string;
  raw: string;
};

/** One line with what the file says and what it might belong to. Throws not_found. */
export async function getBankLine(
  work: Work,
  { code, row }: z.output<typeof bankLineQuerySchema>,
): Promise<BankLineDetail> {
  const { sql } = work;
  const [head] = await sql<Head[]>`
    select s.id, s.code, s.office_id as "officeId", s.pairing_id as "pairingId", s.side, s.account,
      s.file_name as "fileName", s.header::text, l.raw::text
    from bank_statement s join bank_line l on l.statement_id = s.id where s.code = ${code} and l.row_number = ${row}`;
  if (!head) throw notFound();
  const [line] = await lineRows(work, sql`l.statement_id = ${head.id} and l.row_number = ${row}`, {});
  if (!line) throw notFound();
  const header = JSON.parse(head.header) as string[];
  const raw = JSON.parse(head.raw) as string[];
  return {
    ...line,
    ...{ statementCode: head.code, officeId: head.officeId, account: head.account, fileName: head.fileName },
    cells: raw.map((text, column) => ({ name: header[column] ?? "", text })),
    candidates: line.state === "open" ? await candidatesOf(work, head, line) : [],
  };
}

const MOST = 20;

async function candidatesOf({ sql }: Work, head: Head, { direction, amount, valueDate }: ListedBankLine) {
  if (direction === null || amount === null || valueDate === null) return [];
  const open = direction === "in" ? sql`s.amount - s.received - s.taken_back` : sql`s.amount`;
  const receivable =
    direction === "in"
      ? sql`(s.reconciliation = 'in_transit' or s.reconciliation = 'differing' and s.kind = 'disbursement')`
      : sql`true`;
  const rows = await sql<LineCandidate[]>`
    select s.code, p.title as "projectTitle", s.sent_on as "sentOn", s.bank_reference as "bankReference", s.open
    from (
      select s.*, ${open} as open from two_sided_step s
      where ${direction === "in" ? sql`s.receiver` : sql`s.sender`} = ${head.side} and ${receivable}
        and s.sent_on <= ${valueDate}::date
        and ${head.pairingId === null ? sql`true` : sql`s.pairing_id = ${head.pairingId}`}
        and ${open} >= ${amount}
      order by ${open} = ${amount} desc, s.sent_on desc, s.id desc limit ${MOST}) s
    join project p on p.id = s.project_id
    order by s.open = ${amount} desc, s.sent_on desc, s.id desc`;
  return [...rows];
}
