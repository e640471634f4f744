import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { amendProject } from "./amend-project";
import { cancelProject } from "./cancel-project";
import { closeProject } from "./close-project";
import { proposeChange } from "./propose-change";
import { type ProjectStage, people, projectStage, proposal } from "./stage-for-tests";
import { submitProject } from "./submit-project";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

async function hold(code: string, kind: string, credits: number, pending = 0) {
  await stage.owner`
    insert into account (address, ledger, kind, holder, project_id, pairing_id, county_code, source, fiscal_year, overdraft_allowed,
      credits, pending_debits)
    select address_of(id::text, 'provincial', 2026, ${kind}, 'CNY'),
      ${kind === "committed" || kind === "fulfilled" ? "promise" : "cash"}, ${kind}, id::text, id, pairing_id, county_code,
      'provincial', 2026, false, ${credits}, ${pending} from project where code = ${code}`;
}
const settle = (code: string) =>
  stage.owner`update account set credits = 0, pending_debits = 0 where project_id = (select id from project where code = ${code})`;

describe("what ends leaves no money behind", () => {
  let code: string;
  beforeEach(async () => {
    code = await stage.accepted(await stage.started(await stage.approved(await stage.proposed())));
  });
  const close = () => stage.as(people.west, (work) => closeProject(work, { projectCode: code }));

  it.each([
    ["in_transit", 100, 0, "project.money_moving"],
    ["passing_to_prefecture", 100, 0, "project.money_moving"],
    ["passing_down", 100, 0, "project.money_moving"],
    ["returning", 100, 0, "project.money_moving"],
    ["recipient", 1, 0, "project.money_unspent"],
    ["prefecture", 1, 0, "project.money_unspent"],
    ["county", 1, 0, "project.money_unspent"],
    ["committed", 500, 500, "project.money_reserved"],
  ])("%s: %s and %s pending refuse the closing", async (kind, credits, pending, fault) => {
    await hold(code, kind, credits, pending);
    await expect(close()).rejects.toMatchObject({ kind: "invalid", errors: [{ field: "projectCode", code: fault }] });
    await settle(code);
    await close();
    expect(await stage.detail(code)).toMatchObject({ stage: "closed" });
  });

  it("an open request refuses it too; what is only promised does not", async () => {
    await hold(code, "committed", 500);
    await stage.owner`
      insert into disbursement (code, project_id, pairing_id, county_code, source, fiscal_year, state, amount, purpose,
        description, payee_name, payee_account_kind, requested_by, requested_on)
      select 'D-' || code, id, pairing_id, county_code, 'provincial', 2026, 'requested', 1, 'works', 'x', 'x', 'treasury',
        registered_by, '2026-01-01' from project where code = ${code}`;
    await expect(close()).rejects.toMatchObject({ errors: [{ code: "project.request_open", params: { count: 1 } }] });
    await stage.as(
      people.county,
      (work) => work.sql`update disbursement set state = 'cancelled' where code = ${`D-${code}`}`,
    );
    await close();
  });

  it("a re-allocation that waits for a decision refuses it, on both sides", async () => {
    const other = await stage.accepted(await stage.started(await stage.approved(await stage.proposed())));
    await stage.owner`
      insert into reallocation (code, pairing_id, county_code, source, fiscal_year, from_project_id, to_project_id, amount,
        reason, state, asked_by, asked_on)
      select 'T-' || f.code, f.pairing_id, f.county_code, 'provincial', 2026, f.id, t.id, 1, 'x', 'asked', f.registered_by,
        '2026-01-01' from project f, project t where f.code = ${code} and t.code = ${other}`;
    const closeOther = () => stage.as(people.west, (work) => closeProject(work, { projectCode: other }));
    for (const attempt of [close, closeOther])
      await expect(attempt()).rejects.toMatchObject({
        errors: [{ code: "project.reallocation_open", params: { count: 1 } }],
      });
  });

  it("holds for a cancellation as well", async () => {
    const running = await stage.approved(await stage.proposed());
    await hold(running, "county", 7);
    const cancel = () =>
      stage.as(people.reviewer, (work) => cancelProject(work, { projectCode: running, reason: "政策调整" }));
    await expect(cancel()).rejects.toMatchObject({
      errors: [{ code: "project.money_unspent", params: { amount: "0.07" } }],
    });
    await settle(running);
    await cancel();
  });
});

describe("a change after approval", () => {
  it("cannot plan less than what was sent or is reserved", async () => {
    const code = await stage.approved(await stage.proposed());
    await hold(code, "fulfilled", 30_000_000);
    await hold(code, "committed", 50_000_000, 20_000_000);
    const { revision } = await stage.as(people.west, (work) =>
      proposeChange(work, { projectCode: code, reason: "缩减" }),
    );
    const { pairingId: _, countyCode: __, ...content } = proposal;
    const amend = (seen: number, amount: string) =>
      stage.as(people.west, (work) =>
        amendProject(work, {
          ...content,
          projectCode: code,
          revision: seen,
          budgetLines: [{ source: "provincial", fiscalYear: 2026, purpose: "works", amount }],
        } as never),
      );
    const lower = await amend(revision, "499999.99");
    await stage.signed(code);
    await expect(stage.as(people.west, (work) => submitProject(work, { projectCode: code }))).rejects.toMatchObject({
      errors: [
        { field: "budgetLines", code: "project.budget_below_sent", params: { year: "2026", amount: "500,000.00" } },
      ],
    });
    await amend(lower.revision, "500000");
    await stage.submitted(await stage.signed(code));
  });
});
