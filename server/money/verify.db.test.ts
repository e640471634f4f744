import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { confirmExpenditure } from "../expenditures/confirm-expenditure";
import { registerExpenditure } from "../expenditures/register-expenditure";
import { inputs, once } from "./inputs-for-tests";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

let stage: MoneyStage;
let money: Journey;
let project: string;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  project = await money.project();
  await money.withCounty(project, "50000");
  await money.confirm(await money.register(project, "20000"));
  await closeJune();
  // As somebody who owns the database and means harm: no policy, no trigger stands in the way.
  for (const table of ["account", "transfer", "disbursement", "expenditure", "period", "carry_over"])
    await stage.owner.unsafe(
      `alter table ${table} disable row level security; alter table ${table} disable trigger user`,
    );
});
afterAll(() => stage.close());

/** The county closes June, with money that it has not spent, and spends some in July. */
async function closeJune() {
  const july = { now: new Date("2026-07-02T04:00:00Z") };
  const close = `insert into period (book, pairing_id, county_code, starts_on, ends_on, closed_by)
    values ('county', 'P01', '150125', '2026-06-01', '2026-06-30', actor_person())`;
  await stage.as(people.county, (work) => work.sql.unsafe(close), july);
  const spending = { ...inputs.expenditure(project, "1000"), spentOn: "2026-07-01" };
  const { code } = await stage.as(people.county, (work) => registerExpenditure(work, spending), july);
  await stage.as(people.otherCounty, (work) => confirmExpenditure(work, { code, idempotencyKey: once() }), july);
}

/** Tampers with the book in a transaction that is rolled back, and gives what the proof finds. */
async function findingsAfter(statement: string) {
  let found: unknown[] = [];
  await stage.owner
    .begin(async (transaction) => {
      await transaction.unsafe(statement);
      found = [...(await transaction`select finding, subject, expected, found from verify_money()`)];
      throw new Error("rolled back");
    })
    .catch((error) => expect(error.message).toBe("rolled back"));
  return found;
}

const last = "(select max(id) from transfer where kind = 'receipt')";

it.each<[string, string, string[]]>([
  ["a balance that was raised", "update account set credits = credits + 1 where kind = 'county'", ["balance"]],
  ["a reservation that was forgotten", "update account set pending_debits = 5 where kind = 'committed'", ["balance"]],
  [
    "an amount that was changed",
    `update transfer set amount = amount + 1 where id = ${last}`,
    ["balance", "match", "record", "running balance"],
  ],
  ["a transfer that was removed", `delete from transfer where id = ${last}`, ["balance", "record", "running balance"]],
  [
    "a transfer between the wrong accounts",
    `update transfer set debit_account = (select id from account where kind = 'spent') where id = ${last}`,
    ["accounts", "balance", "running balance"],
  ],
  [
    "a running balance that was changed",
    `update transfer set credit_balance = credit_balance + 1 where id = ${last}`,
    ["running balance"],
  ],
  [
    "an overdraft that was allowed",
    "update account set overdraft_allowed = true where kind = 'in_transit'",
    ["overdraft"],
  ],
  ["a receipt that was made up", "update disbursement set received = received - 1", ["record"]],
  [
    "a date that was moved into a closed period",
    "update transfer set value_date = '2026-06-15' where id = (select max(id) from transfer)",
    ["period"],
  ],
  ["a carry-over that was made smaller", "update carry_over set unspent = unspent - 1", ["carry-over"]],
  ["a carry-over that was forgotten", "delete from carry_over", ["carry-over"]],
  ["a period that was opened on the quiet", "update period set last_transfer = 0", ["carry-over", "period"]],
  [
    "a receipt that was booked for another payment",
    `update transfer set subject_id = 0 where id = ${last}`,
    ["match", "record"],
  ],
  [
    "a pledge that nobody posted",
    `insert into pledge (code, pairing_id, source, fiscal_year, amount, pledged_on, document_number, pledged_by)
    select 'Y-1', 'P01', 'donation', 2026, 5, '2026-01-01', 'd', min(id) from person`,
    ["place", "record"],
  ],
  [
    "an investment that nobody posted",
    `insert into investment (code, pairing_id, county_code, enterprise_name, uscc, description, amount, agreed_on,
      document_number, registered_by)
    select 'I-1', 'P01', '150125', 'e', '91110000000000000A', 'd', 5, '2026-01-01', 'd', min(id) from person`,
    ["place", "record"],
  ],
  ["an expenditure that was withdrawn on the quiet", "update expenditure set state = 'withdrawn'", ["record"]],
])("finds %s", async (_, statement, findings) => {
  const found = (await findingsAfter(statement)) as { finding: string }[];
  expect([...new Set(found.map((each) => each.finding))].sort()).toEqual(findings);
});

it("finds nothing where nothing is wrong, and says so with exit code 0, else 1", { timeout: 120_000 }, async () => {
  expect(await stage.differences()).toEqual([]);
  const verify = () =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/verify.ts"], {
      env: { ...process.env, OWNER_URL: stage.database.ownerUrl },
      encoding: "utf8",
    });
  expect(verify()).toMatchObject({ status: 0, stdout: expect.stringContaining("The ledger agrees") });
  await stage.owner`update account set credits = credits + 1 where kind = 'county'`;
  expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining("balance") });
  await stage.owner`update account set credits = credits - 1 where kind = 'county'`;
});
