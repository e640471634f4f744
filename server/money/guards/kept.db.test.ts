import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, connect } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/test-database";
import { refusalOf, replicateRow } from "./attempt-for-tests";

/** What was recorded stays, whoever asks: here the owner of the database, whom no policy binds. */
let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = connect(database.ownerUrl, { max: 1 });
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

type Kept = { guard: string; constraint?: string; row?: Record<string, string>; statements: string[] };

const fixed = {
  text: "address ledger kind holder pairing_id county_code source currency",
  number: "project_id fiscal_year",
};
const accountChanges = [
  ...fixed.text.split(" ").map((column) => `${column} = 'other'`),
  ...fixed.number.split(" ").map((column) => `${column} = 1`),
  "overdraft_allowed = true",
];
const january = { book: "'east'", pairing_id: "'P01'", starts_on: "'2024-01-01'", ends_on: "'2024-01-31'" };
const openLine = { state: "'open'", finding: "'faulty'" };

/** The last part of a guard is what its refusal is called, unless `constraint` says otherwise. */
const kept: Kept[] = [
  {
    guard: "transfer.transfer_append_only",
    row: { credit_account: "2" },
    statements: ["update transfer set amount = 2", "delete from transfer", "truncate transfer cascade"],
  },
  { guard: "account.account_kept", statements: ["delete from account", "truncate account cascade"] },
  {
    guard: "account.account_fixed",
    statements: accountChanges.map((change) => `update account set ${change}`),
  },
  { guard: "period.period_kept", row: january, statements: ["delete from period", "truncate period cascade"] },
  {
    guard: "commitment.commitment_append_only",
    row: { source: "'donation'" },
    statements: ["update commitment set amount = 2", "delete from commitment"],
  },
  {
    guard: "commitment.commitment_no_truncate",
    constraint: "commitment_append_only",
    row: { source: "'donation'" },
    statements: ["truncate commitment cascade"],
  },
  {
    guard: "receipt.receipt_append_only",
    row: { outcome: "'received'" },
    statements: ["update receipt set amount = 2", "delete from receipt"],
  },
  {
    guard: "receipt.receipt_no_truncate",
    constraint: "receipt_append_only",
    row: { outcome: "'received'" },
    statements: ["truncate receipt cascade"],
  },
  {
    guard: "disbursement.disbursement_life",
    row: { state: "'sent'", source: "'donation'", purpose: "'works'", payee_account_kind: "'treasury'" },
    statements: ["update disbursement set state = 'requested'"],
  },
  {
    guard: "expenditure.expenditure_life",
    row: {
      ...{ state: "'confirmed'", purpose: "'works'", payee_kind: "'contractor'" },
      ...{ payee_account_kind: "'corporate'", payer_account_kind: "'special'" },
    },
    statements: ["update expenditure set state = 'registered'"],
  },
  {
    guard: "reallocation.reallocation_life",
    row: { state: "'asked'", source: "'donation'", to_project_id: "2" },
    statements: ["update reallocation set state = 'approved', decided_by = 2, decided_on = '2024-01-02'"],
  },
  {
    guard: "instrument_movement.instrument_movement_life",
    row: {
      ...{ kind: "'loan_drawn'", state: "'confirmed'", counterparty_kind: "'bank'" },
      ...{ confirmed_by: "2", confirmed_at: "now()" },
    },
    statements: ["update instrument_movement set state = 'withdrawn'"],
  },
  {
    guard: "bank_line.bank_line_append_only",
    row: openLine,
    statements: ["update bank_line set amount = 2", "delete from bank_line"],
  },
  {
    guard: "bank_line.bank_line_no_truncate",
    constraint: "bank_line_append_only",
    row: openLine,
    statements: ["truncate bank_line"],
  },
  {
    guard: "bank_line.bank_line_life",
    row: { ...openLine, state: "'dismissed'", reason: "'r'", decided_by: "1", decided_at: "now()" },
    statements: ["update bank_line set state = 'open', decided_by = null, decided_at = null"],
  },
];

async function expectRefused({ guard, constraint, row = {}, statements }: Kept, role: "origin" | "replica") {
  const [table = "", name = ""] = guard.split(".");
  for (const statement of statements) {
    const refusal = await refusalOf(owner, async (transaction) => {
      await replicateRow(transaction, table, row);
      await transaction.unsafe(`set local session_replication_role = ${role}`);
      await transaction.unsafe(statement);
    });
    expect(refusal?.constraint_name ?? refusal, statement).toBe(constraint ?? name);
  }
}

describe("a change is refused by", () => {
  const titled = kept.map((each) => [each.guard, each] as const);
  it.each(titled)("%s", (_, each) => expectRefused(each, "origin"));

  const always = titled.filter(([guard]) => /^(transfer|account|period)\./.test(guard));
  it.each(always)("%s_always: also while somebody replicates", (_, each) => expectRefused(each, "replica"));
});
