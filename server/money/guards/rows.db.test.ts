import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Journey, journey } from "../journey-for-tests";
import { newProject, poster } from "../posting-for-tests";
import { type MoneyStage, moneyStage, people } from "../stage-for-tests";
import { refusalOfCopy } from "./attempt-for-tests";

/** What the tables themselves refuse, each tried by the owner on a copy of a right row. */
let stage: MoneyStage;
let money: Journey;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  await everyRow();
});
afterAll(() => stage.close());

/** A row of every table, and of every kind of transfer that a constraint speaks of. */
async function everyRow() {
  const project = await money.project();
  await money.withCounty(project, "50000");
  await money.confirm(await money.register(project, "20000"));
  await money.returnMoney(project, "100");
  const projectId = await newProject(stage);
  const { one, entry } = poster(
    () => stage,
    () => projectId,
  );
  const sending = await one(people.approver, entry("sending", 100n));
  await one(people.approver, entry("reversal", 100n, { reverses: sending, reason: "twice" }));
  await stage.as(
    people.approver,
    (work) => work.sql`
      insert into period (book, pairing_id, starts_on, ends_on, closed_by)
      values ('east', 'P01', '2024-01-01', '2024-01-31', actor_person())`,
  );
}

const asked = { reopening_reason: "'r'", reopening_asked_by: "closed_by", reopening_asked_at: "now()" };
const otherMonth = { starts_on: "'2024-02-01'::date", ends_on: "'2024-02-29'::date" };
const otherYear = { fiscal_year: "1999" };
const key = "'another'";
const reversal = "reverses_id is not null";

/** Guard, what is changed in the copy, and which row is copied. */
const constraints: [string, Record<string, string>, string?][] = [
  ["account.account_kind_known", { kind: "'gift'" }],
  ["account.account_no_overdraft", { credits: "1", debits: "1", pending_debits: "1" }, "not overdraft_allowed"],
  ["account.account_pkey", { id: "id", ...otherYear }],
  ["account.account_project_id_project_id_fk", { project_id: "999999" }, "project_id is not null"],
  ["account.account_sums_not_negative", { credits: "-1", ...otherYear }, "overdraft_allowed"],
  ["account_kind.account_kind_pkey", {}],
  ["transfer_kind.transfer_kind_pkey", {}],
  ["transfer.transfer_pkey", { id: "id", key }],
  ["transfer.transfer_key_once", {}],
  ["transfer.transfer_amount_positive", { amount: "0", key }],
  ["transfer.transfer_between_two_accounts", { debit_account: "credit_account", key }],
  [
    "transfer.transfer_debit_of_ledger",
    { debit_account: "(select min(id) from account where ledger = 'promise')", key },
    "ledger = 'cash'",
  ],
  [
    "transfer.transfer_credit_of_ledger",
    { credit_account: "(select min(id) from account where ledger = 'promise')", key },
    "ledger = 'cash'",
  ],
  ["transfer.transfer_recorded_by_person_id_fk", { recorded_by: "999999", key }],
  ["transfer.transfer_resolves_or_reverses", { resolves_id: "0", key }, reversal],
  ["transfer.transfer_reversal_has_reason", { reason: "null", key }, reversal],
  ["transfer.transfer_resolved_once", { key }, "resolves_id is not null"],
  ["transfer.transfer_reversed_once", { key }, reversal],
  ["period.period_pkey", { id: "id", ...otherMonth }],
  ["period.period_book_known", { book: "'north'", ...otherMonth }],
  ["period.period_closed_once", {}],
  ["period.period_closed_by_person_id_fk", { closed_by: "999999", ...otherMonth }],
  ["period.period_month_or_year", { ends_on: "'2024-01-30'::date" }],
  ["period.period_of_its_book", { pairing_id: "null", ...otherMonth }],
  ["period.period_reopened_by_two", { ...asked, reopened_by: "closed_by", reopened_at: "now()" }],
  ["period.period_reopened_by_person_id_fk", { ...asked, reopened_by: "999999", reopened_at: "now()", ...otherMonth }],
  ["period.period_reopening_asked_by_person_id_fk", { ...asked, reopening_asked_by: "999999", ...otherMonth }],
  ["period.period_reopening_whole", { reopening_reason: "'r'", ...otherMonth }],
  ["commitment.commitment_amount_positive", { amount: "0" }],
  ["commitment.commitment_code_unique", {}],
  ["commitment.commitment_source_known", { source: "'gift'" }],
  ["disbursement.disbursement_amount_positive", { amount: "0", received: "0" }],
  ["disbursement.disbursement_approved_and_sent_by_two", { approved_by: "sent_by" }],
  ["disbursement.disbursement_code_once", {}],
  ["disbursement.disbursement_payee_account_known", { payee_account_kind: "'purse'" }],
  ["disbursement.disbursement_purpose_known", { purpose: "'fun'" }],
  ["disbursement.disbursement_received_within_sent", { received: "amount", taken_back: "1" }],
  ["disbursement.disbursement_requested_and_approved_by_two", { requested_by: "approved_by" }],
  ["disbursement.disbursement_requested_and_sent_by_two", { requested_by: "sent_by" }],
  ["disbursement.disbursement_sent_after_approval", { approved_on: "sent_on + 1" }],
  ["disbursement.disbursement_source_known", { source: "'gift'" }],
  ["disbursement.disbursement_state_known", { state: "'lost'" }],
  ["receipt.receipt_amount_positive", { amount: "0" }],
  ["receipt.receipt_outcome_known", { outcome: "'maybe'", reason: "'r'" }],
  ["receipt.receipt_refusal_has_reason", { outcome: "'refused'", reason: "null" }],
  ["pass_down.pass_down_amount_positive", { amount: "0" }],
  ["pass_down.pass_down_code_unique", {}],
  ["pass_down.pass_down_confirmed_after_passing", { confirmed_on: "passed_on - 1" }],
  ["pass_down.pass_down_confirmed_by_another", { confirmed_by: "passed_by" }],
  ["pass_down.pass_down_confirmed_range", { confirmed_amount: "amount + 1" }],
  ["pass_down.pass_down_confirmed_whole", { confirmed_on: "null" }],
  ["pass_down.pass_down_within_passed", { taken_back: "1" }],
  ["expenditure.expenditure_amount_positive", { amount: "0" }],
  ["expenditure.expenditure_code_unique", { invoice_number: key }],
  ["expenditure.expenditure_invoice_once", { code: key }],
  ["expenditure.expenditure_payee_account_known", { payee_account_kind: "'purse'" }],
  ["expenditure.expenditure_payee_known", { payee_kind: "'friend'" }],
  ["expenditure.expenditure_payer_account_known", { payer_account_kind: "'purse'" }],
  ["expenditure.expenditure_purpose_known", { purpose: "'fun'" }],
  ["expenditure.expenditure_registered_and_confirmed_by_two", { registered_by: "confirmed_by" }],
  ["expenditure.expenditure_state_known", { state: "'lost'" }],
  ["money_return.money_return_amount_positive", { amount: "0" }],
  ["money_return.money_return_code_unique", {}],
  ["money_return.money_return_received_after_sending", { received_on: "returned_on - 1", received_by: "returned_by" }],
  [
    "money_return.money_return_received_or_withdrawn",
    { received_on: "returned_on", received_by: "returned_by", withdrawn_on: "returned_on" },
  ],
  ["money_return.money_return_received_whole", { received_on: "returned_on" }],
];

describe("a row is refused by", () => {
  it.each(constraints)("%s", async (guard, changes, where) => {
    const [table = "", name = ""] = guard.split(".");
    const refusal = await refusalOfCopy(stage.owner, table, changes, where);
    expect(refusal?.constraint_name ?? refusal).toBe(name);
  });
});

/** Columns without which a row says nothing. */
const filled = {
  account: "credits currency debits fiscal_year kind ledger overdraft_allowed pairing_id pending_debits source",
  account_kind: "holder ledger outside",
  period: "book closed_at closed_by ends_on starts_on",
  transfer:
    "amount credit_account credit_balance currency debit_account debit_balance key kind ledger pairing_id recorded_at recorded_by state subject subject_id value_date",
  transfer_kind: "confirms mode roles",
};

describe("a row is refused without", () => {
  const columns = Object.entries(filled).flatMap(([table, names]) =>
    names.split(" ").map((name) => [table, name] as const),
  );

  it.each(columns)("%s.%s_given", async (table, column) => {
    const refusal = await refusalOfCopy(stage.owner, table, { [column]: "null" });
    expect(refusal && [refusal.code, refusal.column_name]).toEqual(["23502", column]);
  });
});
