import { yuanText } from "@/core/kernel/money";
import type { Client } from "@/db/client";

/** A posted transfer, between two accounts by name ('ledger:holder:source:year:kind'). Amount in fen. */
export type Entry = {
  id: bigint;
  key: string;
  kind: string;
  subject: string;
  subjectId: number;
  valueDate: string;
  recordedOn: string;
  amount: bigint;
  currency: string;
  bankReference: string | null;
  reason: string | null;
  debit: string;
  credit: string;
};

/** An account with the balance that the ledger keeps, in fen. Those that are outside stand for the world. */
export type JournalAccount = { name: string; outside: boolean; currency: string; openedOn: string; balance: bigint };

/** How a program outside wants the journal. Each text ends with a line's end. */
export type Format = {
  head(accounts: readonly JournalAccount[]): string;
  entry(entry: Entry): string;
};

const PAGE = 5000;

export const readAccounts = (owner: Client) => owner<JournalAccount[]>`
  select name, outside, currency, opened_on::text as "openedOn", balance from journal_accounts()`;

/** The journal as text, page by page, all of one moment: it never holds more than a page. */
export async function* journal(owner: Client, format: Format): AsyncGenerator<string> {
  const connection = await owner.reserve();
  try {
    await connection`begin isolation level repeatable read, read only`;
    const accounts = await connection<JournalAccount[]>`
      select name, outside, currency, opened_on::text as "openedOn", balance from journal_accounts()`;
    yield format.head(accounts);
    for (let last = 0n; ; ) {
      const page = await connection<Entry[]>`
        select id, key, kind, subject, subject_id as "subjectId", value_date::text as "valueDate",
          recorded_on::text as "recordedOn", amount, currency, bank_reference as "bankReference", reason, debit, credit
        from journal_page(${last.toString()}::bigint, ${PAGE})`;
      if (page.length > 0) yield page.map(format.entry).join("");
      last = page.at(-1)?.id ?? last;
      if (page.length < PAGE) break;
    }
    await connection`commit`;
  } finally {
    connection.release();
  }
}

/** '-12.30 CNY': fen as yuan with two decimals, no separators. */
export const amountText = (fen: bigint, currency: string) => `${yuanText(fen)} ${currency}`;
