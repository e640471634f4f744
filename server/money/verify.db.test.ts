import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage } from "./stage-for-tests";

let stage: MoneyStage;
let money: Journey;
let project: string;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  project = await money.project();
  await money.withCounty(project, "50000");
  await money.confirm(await money.register(project, "20000"));
  // As somebody who owns the database and means harm: no policy, no trigger stands in the way.
  for (const table of ["account", "transfer", "disbursement", "expenditure"])
    await stage.owner.unsafe(
      `alter table ${table} disable row level security; alter table ${table} disable trigger user`,
    );
});
afterAll(() => stage.close());

/** Tampers with the book in a transaction that is rolled back, and gives what the proof finds. */
async function findingsAfter(statement: string) {
  let found: unknown[] = [];
  await stage.owner
    .begin(async (transaction) => {
      await transaction.unsafe(statement);
      found = [...(await transaction`select finding, subject, expected, found from verify_ledger()`)];
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
    ["balance", "record", "running balance"],
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
  ["an expenditure that was withdrawn on the quiet", "update expenditure set state = 'withdrawn'", ["record"]],
])("finds %s", async (_, statement, findings) => {
  const found = (await findingsAfter(statement)) as { finding: string }[];
  expect([...new Set(found.map((each) => each.finding))].sort()).toEqual(findings);
});

it("finds nothing where nothing is wrong, and says so with exit code 0, else 1", async () => {
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
