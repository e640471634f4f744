import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, connect } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/test-database";
import { refusalOf, refusalOfRow } from "./attempt-for-tests";

/** What the tables themselves refuse, whoever writes into them. */
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

const asked = { reopening_reason: "'r'", reopening_asked_by: "1", reopening_asked_at: "now()" };
const january = { starts_on: "'2024-01-01'", ends_on: "'2024-01-31'" };
const february = { starts_on: "'2024-02-01'", ends_on: "'2024-02-29'" };

const loan = { kind: "'loan_drawn'", state: "'confirmed'", confirmed_by: "1", confirmed_at: "now()" };

/** Guard, and the columns of a row that it refuses. */
const checks: [string, Record<string, string>][] = [
  ["account.account_no_overdraft", { credits: "1", debits: "1", pending_debits: "1", overdraft_allowed: "false" }],
  ["account.account_sums_not_negative", { credits: "-1", overdraft_allowed: "true" }],
  ["transfer.transfer_amount_positive", { amount: "0" }],
  ["transfer.transfer_between_two_accounts", { debit_account: "1", credit_account: "1" }],
  ["transfer.transfer_resolves_or_reverses", { resolves_id: "1", reverses_id: "1", reason: "'r'" }],
  ["transfer.transfer_reversal_has_reason", { reverses_id: "1" }],
  ["period.period_book_known", { book: "'north'" }],
  ["period.period_month_or_year", { starts_on: "'2024-01-01'", ends_on: "'2024-01-30'" }],
  ["period.period_of_its_book", { book: "'county'", pairing_id: "'P01'" }],
  ["period.period_reopened_by_two", { ...asked, reopened_by: "1", reopened_at: "now()" }],
  ["period.period_reopening_whole", { reopened_by: "1", reopened_at: "now()" }],
  ["commitment.commitment_amount_positive", { amount: "0" }],
  ["commitment.commitment_source_known", { source: "'gift'" }],
  ["disbursement.disbursement_amount_positive", { amount: "0" }],
  ["disbursement.disbursement_approved_and_sent_by_two", { approved_by: "1", sent_by: "1" }],
  ["disbursement.disbursement_payee_account_known", { payee_account_kind: "'purse'" }],
  ["disbursement.disbursement_purpose_known", { purpose: "'fun'" }],
  ["disbursement.disbursement_received_within_sent", { amount: "2", received: "2", taken_back: "1" }],
  ["disbursement.disbursement_requested_and_approved_by_two", { requested_by: "1", approved_by: "1" }],
  ["disbursement.disbursement_requested_and_sent_by_two", { requested_by: "1", sent_by: "1" }],
  ["disbursement.disbursement_sent_after_approval", { approved_on: "'2024-01-02'", sent_on: "'2024-01-01'" }],
  ["disbursement.disbursement_source_known", { source: "'gift'" }],
  ["disbursement.disbursement_state_known", { state: "'lost'" }],
  ["receipt.receipt_amount_positive", { amount: "0" }],
  ["receipt.receipt_outcome_known", { outcome: "'maybe'", reason: "'r'" }],
  ["receipt.receipt_refusal_has_reason", { outcome: "'refused'" }],
  ["pass_down.pass_down_amount_positive", { amount: "0" }],
  [
    "pass_down.pass_down_confirmed_after_passing",
    { passed_on: "'2024-01-02'", confirmed_on: "'2024-01-01'", confirmed_by: "1", confirmed_amount: "1" },
  ],
  [
    "pass_down.pass_down_confirmed_by_another",
    { passed_by: "1", confirmed_by: "1", confirmed_on: "now()", confirmed_amount: "1" },
  ],
  [
    "pass_down.pass_down_confirmed_range",
    { amount: "1", confirmed_amount: "2", confirmed_by: "1", confirmed_on: "now()" },
  ],
  ["pass_down.pass_down_confirmed_whole", { confirmed_on: "now()" }],
  ["pass_down.pass_down_leg_known", { leg: "'sideways'" }],
  ["pass_down.pass_down_within_passed", { amount: "1", taken_back: "2" }],
  ["expenditure.expenditure_amount_positive", { amount: "0" }],
  ["expenditure.expenditure_payee_account_known", { payee_account_kind: "'purse'" }],
  ["expenditure.expenditure_payee_known", { payee_kind: "'friend'" }],
  ["expenditure.expenditure_payer_account_known", { payer_account_kind: "'purse'" }],
  ["expenditure.expenditure_purpose_known", { purpose: "'fun'" }],
  ["expenditure.expenditure_refunded_while_confirmed", { refunded: "1", state: "'withdrawn'" }],
  ["expenditure.expenditure_refunded_within_amount", { amount: "1", refunded: "2" }],
  ["expenditure.expenditure_registered_and_confirmed_by_two", { registered_by: "1", confirmed_by: "1" }],
  ["expenditure.expenditure_state_known", { state: "'lost'" }],
  ["refund.refund_amount_positive", { amount: "0" }],
  ["money_return.money_return_amount_positive", { amount: "0" }],
  ["money_return.money_return_place_known", { place: "'bank'" }],
  [
    "money_return.money_return_received_after_sending",
    { returned_on: "'2024-01-02'", received_on: "'2024-01-01'", received_by: "1", received_amount: "1" },
  ],
  [
    "money_return.money_return_received_by_another",
    { returned_by: "1", received_by: "1", received_on: "now()", received_amount: "1" },
  ],
  [
    "money_return.money_return_received_or_withdrawn",
    { received_on: "now()", received_by: "1", received_amount: "1", withdrawn_on: "now()", taken_back: "0" },
  ],
  [
    "money_return.money_return_received_range",
    { amount: "1", received_amount: "2", received_by: "1", received_on: "now()" },
  ],
  ["money_return.money_return_received_whole", { received_on: "now()" }],
  ["money_return.money_return_within_returned", { amount: "1", taken_back: "2" }],
  ["reallocation.reallocation_amount_positive", { amount: "0" }],
  ["reallocation.reallocation_between_two_projects", { from_project_id: "1", to_project_id: "1" }],
  ["reallocation.reallocation_decided_after_asking", { asked_on: "'2024-01-02'", decided_on: "'2024-01-01'" }],
  [
    "reallocation.reallocation_decided_by_another",
    { state: "'approved'", asked_by: "1", decided_by: "1", decided_on: "now()" },
  ],
  ["reallocation.reallocation_decided_whole", { state: "'approved'" }],
  ["reallocation.reallocation_decision_has_reason", { state: "'refused'", decided_by: "1", decided_on: "now()" }],
  ["reallocation.reallocation_source_known", { source: "'gift'", state: "'asked'" }],
  [
    "reallocation.reallocation_state_known",
    { state: "'lost'", decision_reason: "'r'", decided_by: "1", decided_on: "now()" },
  ],
  ["pledge.pledge_amount_positive", { amount: "0" }],
  ["pledge.pledge_source_known", { source: "'gift'" }],
  ["investment.investment_amount_positive", { amount: "0" }],
  ["investment.investment_uscc_form", { uscc: "'1'" }],
  ["investment_payment.investment_payment_amount_positive", { amount: "0" }],
  ["investment_payment.investment_payment_kind_known", { kind: "'gift'" }],
  ["instrument_movement.instrument_movement_amount_positive", { ...loan, amount: "0" }],
  ["instrument_movement.instrument_movement_confirmed_by_another", { ...loan, registered_by: "1" }],
  ["instrument_movement.instrument_movement_confirmed_whole", { kind: "'loan_drawn'", state: "'confirmed'" }],
  ["instrument_movement.instrument_movement_counterparty_known", { ...loan, counterparty_kind: "'friend'" }],
  ["instrument_movement.instrument_movement_follows_its_kind", { ...loan, follows_id: "1" }],
  ["instrument_movement.instrument_movement_kind_known", { kind: "'gift'" }],
  ["instrument_movement.instrument_movement_settled_while_confirmed", { settled: "1", state: "'withdrawn'" }],
  ["instrument_movement.instrument_movement_settled_within_amount", { ...loan, amount: "1", settled: "2" }],
  ["instrument_movement.instrument_movement_state_known", { state: "'lost'" }],
  ["bank_line.bank_line_amount_positive", { amount: "0" }],
  ["bank_line.bank_line_booked_of_record", { state: "'booked'", decided_by: "1", decided_at: "now()" }],
  ["bank_line.bank_line_decided_whole", { state: "'open'", decided_by: "1", decided_at: "now()" }],
  ["bank_line.bank_line_direction_known", { direction: "'up'" }],
  ["bank_line.bank_line_dismissal_has_reason", { state: "'dismissed'", decided_by: "1", decided_at: "now()" }],
  ["bank_line.bank_line_finding_known", { finding: "'odd'", value_date: "now()", direction: "'in'", amount: "1" }],
  ["bank_line.bank_line_read_or_faulty", { finding: "'matched'" }],
  ["bank_line.bank_line_state_known", { state: "'lost'", decided_by: "1", decided_at: "now()" }],
  ["bank_line.bank_line_subject_whole", { subject: "'pass_down'" }],
];

/** Guard, and the columns that no second row may have the same; or the second row, where another key would refuse it. */
const keys: [string, Record<string, string>, Record<string, string>?][] = [
  ["account.account_pkey", { id: "1" }],
  ["account.account_once", { address: "'a'" }],
  ["account_kind.account_kind_pkey", { kind: "'gift'" }],
  ["transfer_kind.transfer_kind_pkey", { kind: "'gift'" }],
  ["transfer.transfer_pkey", { id: "1" }],
  ["transfer.transfer_key_once", { key: "'k'" }],
  ["transfer.transfer_resolved_once", { resolves_id: "1" }],
  ["transfer.transfer_reversed_once", { reverses_id: "1", reason: "'r'" }],
  ["period.period_pkey", { id: "1", ...january }, { id: "1", ...february }],
  ["period.period_closed_once", { book: "'east'", pairing_id: "'P01'", ...january }],
  ["commitment.commitment_code_unique", { code: "'c'" }],
  ["disbursement.disbursement_code_once", { code: "'c'" }],
  ["pass_down.pass_down_code_unique", { code: "'c'" }],
  ["expenditure.expenditure_code_unique", { code: "'c'" }],
  ["expenditure.expenditure_invoice_once", { invoice_number: "'i'", state: "'confirmed'" }],
  ["refund.refund_code_unique", { code: "'c'" }],
  ["money_return.money_return_code_unique", { code: "'c'" }],
  ["reallocation.reallocation_code_unique", { code: "'c'", state: "'asked'" }],
  ["pledge.pledge_code_unique", { code: "'c'" }],
  ["investment.investment_code_unique", { code: "'c'" }],
  [
    "investment.investment_agreed_once",
    { uscc: "'91110000000000000A'", county_code: "'150125'", document_number: "'d'" },
  ],
  ["instrument_movement.instrument_movement_code_unique", { ...loan, code: "'c'" }],
  ["bank_line.bank_line_row_once", { statement_id: "1", row_number: "1" }],
];

const tableOf = (guard: string) => guard.split(".")[0] as string;

describe("a row is refused by", () => {
  it.each(checks)("%s", async (guard, values) => {
    const refusal = await refusalOfRow(owner, tableOf(guard), [values]);
    expect(refusal?.constraint_name ?? refusal).toBe(guard.split(".")[1]);
  });

  it.each(keys)("%s", async (guard, values, second = values) => {
    expect(await refusalOfRow(owner, tableOf(guard), [values])).toBeNull();
    const refusal = await refusalOfRow(owner, tableOf(guard), [values, second]);
    expect(refusal?.code ?? refusal).toBe("23505");
  });
});

/** Columns without which a row says nothing. */
const filled = {
  account:
    "address credits currency debits fiscal_year holder kind ledger overdraft_allowed pairing_id pending_debits source",
  account_kind: "holder ledger outside",
  period: "book closed_at closed_by ends_on last_transfer starts_on",
  transfer:
    "amount credit_account credit_balance currency debit_account debit_balance key kind ledger pairing_id recorded_at recorded_by state subject subject_id value_date",
  transfer_kind: "confirms mode roles",
};

describe("a row is refused without", () => {
  const columns = Object.entries(filled).flatMap(([table, names]) =>
    names.split(" ").map((name) => [table, name] as const),
  );

  it.each(columns)("%s.%s_given", async (table, column) => {
    const key = table.endsWith("_kind") ? { kind: "'gift'" } : {};
    const refusal = await refusalOfRow(owner, table, [{ ...key, [column]: "null" }], column);
    expect(refusal && [refusal.code, refusal.column_name]).toEqual(["23502", column]);
  });
});

/** A transfer between two accounts of one ledger, by somebody there is, but for what is changed. */
const transferOf = (change: Record<string, string>) => {
  const right = { debit_account: "1", credit_account: "2", ledger: "'cash'", currency: "'CNY'", recorded_by: "p" };
  const { debit_account, credit_account, ledger, currency, recorded_by } = { ...right, ...change };
  return `with p as (insert into person (sign_in_name, name_zh, name_en) values ('probe', 'p', 'p') returning id), a as (
      insert into account (id, address, ledger, kind, holder, pairing_id, source, fiscal_year, currency, overdraft_allowed)
      overriding system value select n, n, case when n < 4 then 'cash' else 'promise' end, 'county', 'h', 'P01',
        'donation', 2026, case n when 3 then 'USD' else 'CNY' end, true from generate_series(1, 4) as n)
    insert into transfer (key, kind, state, amount, debit_balance, credit_balance, pairing_id, value_date, subject,
      subject_id, debit_account, credit_account, ledger, currency, recorded_by)
    select 'k', 'k', 'posted', 1, 0, 0, 'P01', '2024-01-01', 's', 1, ${debit_account}, ${credit_account}, ${ledger},
      ${currency}, ${recorded_by === "p" ? "id" : recorded_by} from p`;
};
/** A period that the probe has closed, and what somebody else does to it; nobody is 0. */
const actingAs = (person: string) => `select set_config('counterpart.person', (${person})::text, true)`;
const probe = "select max(id) from person";
const closing = `${actingAs(probe)}; insert into period (book, pairing_id, starts_on, ends_on, closed_by)
  values ('east', 'P01', '2024-01-01', '2024-01-31', actor_person())`;
const asking =
  "update period set reopening_reason = 'r', reopening_asked_at = now(), reopening_asked_by = actor_person()";
const granting = "update period set reopened_at = now(), reopened_by = actor_person()";
const somebody = "insert into person (sign_in_name, name_zh, name_en) values ('probe', 'p', 'p')";

describe("a row refers to what there is:", () => {
  it.each([
    [
      "account.account_project_id_project_id_fk",
      `insert into account (address, ledger, kind, holder, project_id, pairing_id, source, fiscal_year, overdraft_allowed)
      values ('a', 'cash', 'county', 'h', 0, 'P01', 'donation', 2026, true)`,
    ],
    ["period.period_closed_by_person_id_fk", closing.replace(probe, "0")],
    ["period.period_reopening_asked_by_person_id_fk", `${closing}; ${actingAs("0")}; ${asking}`],
    ["period.period_reopened_by_person_id_fk", `${closing}; ${asking}; ${actingAs("0")}; ${granting}`],
  ])("%s", async (guard, statement) => {
    const refusal = await refusalOf(owner, async (transaction) => {
      if (guard.startsWith("period")) await transaction.unsafe(somebody);
      await transaction.unsafe(statement);
    });
    expect(refusal?.constraint_name ?? refusal).toBe(guard.split(".")[1]?.split(" ")[0]);
  });

  it("and nothing else is wrong with the rows of these tests", async () => {
    const posting = transferOf({});
    expect(await refusalOf(owner, (transaction) => transaction.unsafe(posting))).toBeNull();
  });
});
