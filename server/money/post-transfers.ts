import type { AccountSource } from "@/core/kernel/fund-terms";
import type { TransferKind } from "@/core/money/transfer-kinds";
import type { Work } from "@/db/work";

/** One transfer as asked for; `kind` decides which accounts of the project, source and year it touches. Amount in fen. */
export type TransferEntry = {
  /** Idempotency key, at most 200 characters: '<noun>:<id>:<step>'. */
  key: string;
  kind: TransferKind;
  amount: bigint;
  /** The project whose money it is; only for kinds that belong to none, the pairing and county in its place. */
  projectId?: number | undefined;
  pairingId?: string | undefined;
  countyCode?: string | undefined;
  source: AccountSource;
  fiscalYear: number;
  /** When it happened, YYYY-MM-DD; never after today. */
  valueDate: string;
  subject: string;
  subjectId: number;
  bankReference?: string | undefined;
  reason?: string | undefined;
  /** Id of the reservation that this settles or releases. */
  resolves?: number | undefined;
  /** Id of the posted transfer that this reverses. */
  reverses?: number | undefined;
};

/**
 * Posts transfers, all or none, through db/functions/ledger.sql. Returns their ids in the order of the entries.
 * Throws DomainError with the codes `constraint.ledger_…`, `constraint.account_no_overdraft`, `constraint.transfer_…`.
 */
export async function postTransfers(work: Work, entries: readonly TransferEntry[]): Promise<number[]> {
  const rows = await work.sql<{ id: bigint }[]>`
    select id from post_transfers(${JSON.stringify(entries.map(asRow))}::text::jsonb) as id`;
  return rows.map((row) => Number(row.id));
}

/**
 * Waits until nobody else judges or pays for these projects, nor books fees of their counties and years. Call once,
 * before judging, after locking the records that change. At most about 1,000 a call: each is a lock in shared memory.
 */
export async function lockMoney(work: Work, lines: readonly { projectId: number; fiscalYear: number }[]) {
  const projects = lines.map((line) => line.projectId);
  const years = lines.map((line) => line.fiscalYear);
  await work.sql`select lock_money(${projects}::integer[], ${years}::integer[])`;
}

const asRow = (entry: TransferEntry) => ({
  key: entry.key,
  kind: entry.kind,
  amount: entry.amount.toString(),
  project_id: entry.projectId,
  pairing_id: entry.pairingId,
  county_code: entry.countyCode,
  source: entry.source,
  fiscal_year: entry.fiscalYear,
  value_date: entry.valueDate,
  subject: entry.subject,
  subject_id: entry.subjectId,
  bank_reference: entry.bankReference,
  reason: entry.reason,
  resolves: entry.resolves,
  reverses: entry.reverses,
});
