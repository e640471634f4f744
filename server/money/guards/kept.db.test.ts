import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Journey, journey } from "../journey-for-tests";
import { newProject, poster } from "../posting-for-tests";
import { type MoneyStage, moneyStage, people } from "../stage-for-tests";
import { refusalOf } from "./attempt-for-tests";

/** What was recorded stays, whoever asks: here the owner of the database, whom no policy binds. */
let stage: MoneyStage;
let money: Journey;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  const project = await money.project();
  await money.withCounty(project, "50000");
  await money.confirm(await money.register(project, "20000"));
  const projectId = await newProject(stage);
  const { post, entry } = poster(
    () => stage,
    () => projectId,
  );
  await post(people.approver, entry("sending", 100n));
  await stage.as(
    people.approver,
    (work) => work.sql`
      insert into period (book, pairing_id, starts_on, ends_on, closed_by)
      values ('east', 'P01', '2024-01-01', '2024-01-31', actor_person())`,
  );
  await stage.owner`insert into account (ledger, kind, pairing_id, source, fiscal_year, overdraft_allowed)
    values ('promise', 'pledged', 'P01', 'donation', 1999, false)`;
});
afterAll(() => stage.close());

/** Guard, the constraint's name that the refusal carries, and what is tried. */
const kept: [string, string, string[]][] = [
  [
    "transfer.transfer_append_only",
    "transfer_append_only",
    ["update transfer set amount = 1", "delete from transfer", "truncate transfer"],
  ],
  [
    "account.account_kept",
    "account_kept",
    ["delete from account where fiscal_year = 1999", "truncate account cascade"],
  ],
  [
    "account.account_fixed",
    "account_fixed",
    [
      "ledger = 'cash'",
      "kind = 'pledger'",
      "project_id = 1",
      "pairing_id = 'P02'",
      "county_code = '150125'",
      "source = 'provincial'",
      "fiscal_year = 2000",
      "currency = 'USD'",
      "overdraft_allowed = true",
    ].map((change) => `update account set ${change} where fiscal_year = 1999`),
  ],
  ["period.period_kept", "period_kept", ["delete from period", "truncate period"]],
  [
    "commitment.commitment_append_only",
    "commitment_append_only",
    ["update commitment set amount = 1", "delete from commitment"],
  ],
  ["commitment.commitment_no_truncate", "commitment_append_only", ["truncate commitment cascade"]],
  ["receipt.receipt_append_only", "receipt_append_only", ["update receipt set amount = 1", "delete from receipt"]],
  ["receipt.receipt_no_truncate", "receipt_append_only", ["truncate receipt cascade"]],
  ["disbursement.disbursement_life", "disbursement_life", ["update disbursement set state = 'requested'"]],
  ["expenditure.expenditure_life", "expenditure_life", ["update expenditure set state = 'registered'"]],
];

describe("a change is refused by", () => {
  it.each(kept)("%s", async (_, constraint, statements) => {
    for (const statement of statements) {
      const refusal = await refusalOf(stage.owner, (transaction) => transaction.unsafe(statement));
      expect(refusal?.constraint_name ?? refusal, statement).toBe(constraint);
    }
  });

  const always = kept.filter(([guard]) => /^(transfer|account|period)\./.test(guard));
  it.each(always)("%s_always: also while somebody replicates", async (_, constraint, statements) => {
    for (const statement of statements) {
      const refusal = await refusalOf(stage.owner, async (transaction) => {
        await transaction`set local session_replication_role = replica`;
        await transaction.unsafe(statement);
      });
      expect(refusal?.constraint_name ?? refusal, statement).toBe(constraint);
    }
  });
});
