import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgPolicy, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { accountSources, sides } from "../../core/kernel/fund-terms";
import { accountKinds, holders, ledgers } from "../../core/money/transfer-kinds";
import { judge, ledger } from "../policies/roles";
import { everyone, inScope, readable } from "../policies/scope";
import { bigId, day, fen, recordedAt } from "./columns";
import { project } from "./projects";

/** Amounts of one currency only ever meet that currency. Everything so far is in yuan. */
const currency = () => text().notNull().default("CNY");

/** What each kind of transfer debits and credits and who may post it: core/money/transfer-kinds.ts as rows. */
export const transferKind = pgTable(
  "transfer_kind",
  {
    kind: text().primaryKey(),
    ledger: text({ enum: ledgers }),
    debitKind: text(),
    debitHolder: text({ enum: holders }),
    creditKind: text(),
    creditHolder: text({ enum: holders }),
    mode: text({ enum: ["post", "reserve", "settle", "release", "reverse"] }).notNull(),
    /** Whose closed periods bind it; null for a reversal, which belongs to the side of its original. */
    side: text({ enum: sides }),
    roles: text().array().notNull(),
    confirms: text().array().notNull().default([]),
    iati: integer(),
  },
  () => readable("transfer_kind", everyone),
);

export const accountKind = pgTable(
  "account_kind",
  {
    kind: text().primaryKey(),
    ledger: text({ enum: ledgers }).notNull(),
    holder: text({ enum: holders }).notNull().default("project"),
    outside: boolean().notNull(),
  },
  () => readable("account_kind", everyone),
);

/**
 * An account: the money of one holder, source and fiscal year at one place on its way. The holder is a project, or for
 * kinds that belong to no project a county of a pairing, or the pairing itself. Balance = credits - debits. Balances are kept here by db/functions/ledger.sql, the only code with the right to write them.
 */
export const account = pgTable(
  "account",
  {
    id: bigId(),
    ledger: text({ enum: ledgers }).notNull(),
    kind: text({ enum: Object.keys(accountKinds) as [string, ...string[]] }).notNull(),
    projectId: integer().references(() => project.id),
    pairingId: text().notNull(),
    countyCode: text(),
    /** Holder, source, year, kind and currency in one: what a posting finds the account by. */
    address: text().notNull().unique("account_once"),
    /** The project's id, 'pairing/county' or the pairing. */
    holder: text().notNull(),
    source: text({ enum: accountSources }).notNull(),
    fiscalYear: integer().notNull(),
    currency: currency(),
    overdraftAllowed: boolean().notNull(),
    credits: fen().notNull().default(sql`0`),
    debits: fen().notNull().default(sql`0`),
    /** Debits that are reserved and not yet settled or released. */
    pendingDebits: fen().notNull().default(sql`0`),
  },
  (table) => [
    index("account_project").on(table.projectId, table.kind),
    index("account_scope").on(table.pairingId, table.kind),
    // What a pairing promised for a year, by county (EW-ELIG-01).
    index("account_promised")
      .on(table.pairingId, table.fiscalYear, table.countyCode)
      .where(sql`kind = 'donor_promise'`),
    index("account_county").on(table.countyCode, table.kind),
    check("account_no_overdraft", sql`overdraft_allowed or credits - debits - pending_debits >= 0`),
    check("account_sums_not_negative", sql`credits >= 0 and debits >= 0 and pending_debits >= 0`),
    ...readable("account", inScope, [judge]),
    pgPolicy("account_ledger", { for: "all", to: ledger, using: everyone, withCheck: everyone }),
  ],
);

/**
 * A transfer: one amount out of one account into another. Never changed, never removed; a reversal names what it undoes.
 * No foreign keys: the ledger, the only writer, takes the accounts and the person from their rows (decision 17).
 */
export const transfer = pgTable(
  "transfer",
  {
    id: bigId(),
    /** The caller's idempotency key: the same key with the same content is the same transfer. */
    key: text().notNull().unique("transfer_key_once"),
    kind: text().notNull(),
    ledger: text({ enum: ledgers }).notNull(),
    state: text({ enum: ["posted", "pending", "released"] }).notNull(),
    debitAccount: bigint({ mode: "number" }).notNull(),
    creditAccount: bigint({ mode: "number" }).notNull(),
    amount: fen().notNull(),
    currency: currency(),
    /** Balance (credits - debits) of each account right after this transfer, so that a statement never sums history. */
    debitBalance: fen().notNull(),
    creditBalance: fen().notNull(),
    projectId: integer(),
    pairingId: text().notNull(),
    countyCode: text(),
    /** When it happened, by the bank's or the office's paper. */
    valueDate: day().notNull(),
    recordedAt: recordedAt(),
    recordedBy: integer().notNull(),
    /** What the transfer is for: 'disbursement' and its id, and so on. */
    subject: text().notNull(),
    subjectId: integer().notNull(),
    bankReference: text(),
    reason: text(),
    resolvesId: bigint({ mode: "number" }),
    reversesId: bigint({ mode: "number" }),
  },
  (table) => [
    index("transfer_debit").on(table.debitAccount, table.id),
    index("transfer_credit").on(table.creditAccount, table.id),
    index("transfer_project").on(table.projectId, table.id),
    index("transfer_pairing").on(table.pairingId, table.id),
    index("transfer_subject").on(table.subjectId, table.subject),
    uniqueIndex("transfer_resolved_once").on(table.resolvesId).where(sql`resolves_id is not null`),
    uniqueIndex("transfer_reversed_once").on(table.reversesId).where(sql`reverses_id is not null`),
    check("transfer_amount_positive", sql`amount > 0`),
    check("transfer_resolves_or_reverses", sql`num_nonnulls(resolves_id, reverses_id) <= 1`),
    check("transfer_between_two_accounts", sql`debit_account <> credit_account`),
    check("transfer_reversal_has_reason", sql`reverses_id is null or reason is not null`),
    ...readable("transfer", inScope, [judge]),
    pgPolicy("transfer_ledger_read", { for: "select", to: ledger, using: everyone }),
    pgPolicy("transfer_ledger_add", { for: "insert", to: ledger, withCheck: everyone }),
  ],
);
