import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { isBlocked } from "../command";
import { getExpenditure } from "../expenditures/get-expenditure";
import { registerExpenditure } from "../expenditures/register-expenditure";
import { withdrawExpenditure } from "../expenditures/withdraw-expenditure";
import { listPassDowns } from "../pass-downs/list-pass-downs";
import { takeBackPassDown } from "../pass-downs/take-back-pass-down";
import { confirmReturn } from "../returns/confirm-return";
import { listMoneyReturns } from "../returns/list-money-returns";
import { reverseTransfer } from "../transfers/reverse-transfer";
import { inputs, once, today } from "./inputs-for-tests";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

let stage: MoneyStage;
let money: Journey;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
});
afterAll(async () => {
  expect(await stage.differences()).toEqual([]);
  await stage.close();
});

const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "done",
    (error: DomainError) => error.errors?.[0]?.code ?? String(error),
  );
const lastTransfer = (project: string, kind: string) =>
  money.as(people.auditor, async (work) => {
    const [row] = await work.sql`
      select max(t.id)::integer as id from transfer t join project p on p.id = t.project_id
      where p.code = ${project} and t.kind = ${kind}`;
    return row?.id as number;
  });
const reverse = async (person: string, project: string, kind: string) => {
  const transferId = await lastTransfer(project, kind);
  return code(
    money.as(person, (work) => reverseTransfer(work, { transferId, reason: "In error", idempotencyKey: once() })),
  );
};

describe("a pass-down", () => {
  it("is confirmed with what came; the difference stays on its way until the west takes it back", async () => {
    const project = await money.project();
    await money.receive(await money.sent(project), "50000");
    expect(await code(money.passDown(project, "50000.01"))).toBe("constraint.account_no_overdraft");
    const passed = await money.passDown(project, "50000");
    expect(await code(money.confirmPassDown(passed, "50000.01"))).toBe("money.beyond_passed_down");
    await money.confirmPassDown(passed, "45000");
    expect(await code(money.confirmPassDown(passed, "5000"))).toBe("conflict");
    expect(await money.balances(project)).toMatchObject({ passing_down: 500000n, county: 4500000n });
    const short = await money.as(people.west, (work) => listPassDowns(work, { project, state: "short" }));
    expect(short).toMatchObject({ totals: { count: 1, amount: 5000000n }, rows: [{ code: passed, takenBack: 0n }] });
    const takeBack = (amount: string) =>
      money.as(people.west, (work) =>
        takeBackPassDown(work, { code: passed, amount, takenBackOn: today, reason: "Short", idempotencyKey: once() }),
      );
    expect(await code(takeBack("5000.01"))).toBe("money.beyond_passed_down");
    await takeBack("4000");
    await takeBack("1000");
    expect(await money.balances(project)).toMatchObject({ recipient: 500000n, county: 4500000n });
  });

  it("a confirmation in error is reversed by the county and given again", async () => {
    const project = await money.project();
    await money.receive(await money.sent(project), "50000");
    const passed = await money.passDown(project, "50000");
    await money.confirmPassDown(passed, "500");
    expect(await reverse(people.west, project, "pass_down_receipt")).toBe("constraint.ledger_actor_may_reverse");
    expect(await reverse(people.otherCounty, project, "pass_down_receipt")).toBe("done");
    expect(await money.balances(project)).toMatchObject({ passing_down: 5000000n });
    await money.confirmPassDown(passed, "50000");
    expect(await money.balances(project)).toMatchObject({ county: 5000000n });
    expect(await reverse(people.west, project, "pass_down")).toBe("money.not_reversible");
  });
});

describe("an expenditure", () => {
  it("is confirmed by another person, within what the county holds", async () => {
    const project = await money.project();
    await money.withCounty(project, "50000");
    const spent = await money.register(project, "30000");
    expect(await code(money.confirm(spent, people.county))).toBe(
      "constraint.expenditure_registered_and_confirmed_by_two",
    );
    await money.confirm(spent);
    expect(await code(money.confirm(spent, people.west))).toBe("conflict");
    const beyond = await money.register(project, "20000.01");
    expect(await code(money.confirm(beyond))).toBe("constraint.account_no_overdraft");
    const found = await money.as(people.county, (work) => getExpenditure(work, { code: beyond }));
    expect(found).toMatchObject({ state: "registered", available: 2000000n, registeredByEn: "Sun Yan" });
    const both = [await money.register(project, "12000"), await money.register(project, "12000")];
    const outcomes = await Promise.all(
      both.map((each, n) => code(money.confirm(each, n ? people.west : people.otherCounty))),
    );
    expect(outcomes.sort()).toEqual(["constraint.account_no_overdraft", "done"]);
  });

  it("spends an invoice once, however its number is typed, until it is withdrawn or reversed", async () => {
    const project = await money.project();
    await money.withCounty(project);
    const register = (invoiceNumber: string | undefined) =>
      money.as(people.county, (work) =>
        registerExpenditure(work, { ...inputs.expenditure(project, "100"), invoiceNumber }),
      );
    const first = await register("№ 1100-77");
    expect(await code(register("１１００７７"))).toBe("constraint.expenditure_invoice_once");
    expect(await code(register("No.1100 77"))).toBe("constraint.expenditure_invoice_once");
    expect(await code(register(undefined))).toBe("done");
    expect(await code(register(""))).toBe("done");
    const withdraw = (person: string) =>
      money.as(person, (work) => withdrawExpenditure(work, { code: first.code, reason: "Typed twice" }));
    await withdraw(people.otherCounty);
    expect(await code(withdraw(people.county))).toBe("conflict");
    const second = await register("110077");
    await money.confirm(second.code);
    expect(await reverse(people.approver, project, "expenditure")).toMatch(/life|may_reverse|forbidden|conflict/);
    expect(await reverse(people.county, project, "expenditure")).toBe("done");
    expect(await code(register("110077"))).toBe("done");
    expect(await money.balances(project)).toMatchObject({ county: 5000000n });
  });

  it("stays registered when a rule blocks", async () => {
    const project = await money.project();
    await money.withCounty(project);
    const spent = await money.register(project);
    await stage.owner`insert into blocked_in_test values ('expenditure', 'expenditure')`;
    expect(isBlocked(await money.confirm(spent))).toBe(true);
    await stage.owner`delete from blocked_in_test`;
    expect(await money.balances(project)).toMatchObject({ county: 5000000n });
  });
});

describe("left-over money", () => {
  it("goes back to the donor in two steps, each of which its side can reverse", async () => {
    const project = await money.project();
    await money.withCounty(project);
    const returned = await money.returnMoney(project, "20000");
    const confirm = () =>
      money.as(people.approver, (work) =>
        confirmReturn(work, { code: returned, amount: "20000", receivedOn: today, idempotencyKey: once() }),
      );
    await confirm();
    expect(await code(confirm())).toBe("conflict");
    expect(await reverse(people.county, project, "returning")).toBe("conflict");
    expect(await reverse(people.sender, project, "return_receipt")).toBe("done");
    await confirm();
    expect(await reverse(people.sender, project, "return_receipt")).toBe("done");
    expect(await reverse(people.county, project, "returning")).toBe("done");
    expect(await code(confirm())).toBe("conflict");
    expect(await money.balances(project)).toMatchObject({ county: 5000000n, donor: -5000000n });
    const list = await money.as(people.approver, (work) => listMoneyReturns(work, { project, state: "withdrawn" }));
    expect(list.rows.map((row) => row.code)).toEqual([returned]);
  });

  it("a commitment is reversed while it is not reserved", async () => {
    const project = await money.project();
    const request = await money.request(project, "0.01");
    await money.approve(request);
    expect(await reverse(people.sender, project, "commitment")).toBe("constraint.account_no_overdraft");
    const other = await money.project();
    expect(await reverse(people.sender, other, "commitment")).toBe("done");
    expect(await reverse(people.sender, other, "commitment")).toBe("constraint.transfer_reversed_once");
    expect(await money.balances(other)).toEqual({});
  });
});
