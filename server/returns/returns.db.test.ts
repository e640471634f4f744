import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReturnPlace } from "@/core/returns/return-place";
import { inputs, once, today } from "../money/inputs-for-tests";
import { type Journey, journey, outcomeOf } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { confirmPassDown } from "../pass-downs/confirm-pass-down";
import { confirmReturn } from "./confirm-return";
import { listMoneyReturns } from "./list-money-returns";
import { returnMoney } from "./return-money";
import { takeBackReturn } from "./take-back-return";

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

const sendBack = (person: string, project: string, amount: string, place?: ReturnPlace) =>
  money.as(person, (work) => returnMoney(work, { ...inputs.moneyReturn(project, amount), place }));
const receive = (code: string, amount: string, receivedOn = today) =>
  outcomeOf(
    money.as(people.approver, (work) => confirmReturn(work, { code, amount, receivedOn, idempotencyKey: once() })),
  );
const takeBack = (person: string, code: string, amount: string) =>
  outcomeOf(
    money.as(person, (work) =>
      takeBackReturn(work, {
        code,
        amount,
        takenBackOn: today,
        reason: "The bank sent it back",
        idempotencyKey: once(),
      }),
    ),
  );

describe("money that lies with the recipient", () => {
  it("goes back from there, in parts, by the west alone", async () => {
    const project = await money.project();
    await money.withRecipient(project, "50000");
    expect(await outcomeOf(sendBack(people.county, project, "100", "recipient"))).toBe("choice");
    expect(await outcomeOf(sendBack(people.west, project, "100", "county"))).toBe("choice");
    const first = await sendBack(people.west, project, "20000");
    const second = await sendBack(people.otherWest, project, "10000", "recipient");
    expect(await outcomeOf(sendBack(people.west, project, "20000.01"))).toBe("constraint.account_no_overdraft");
    expect(await money.balances(project)).toMatchObject({ recipient: 2000000n, returning: 3000000n });
    expect(await receive(first.code, "20000")).toBe("done");
    expect(await outcomeOf(money.reverse(people.west, project, "recipient_returning"))).toBe("done");
    expect(await receive(second.code, "10000")).toBe("conflict");
    expect(await money.balances(project)).toMatchObject({ recipient: 3000000n, donor: -3000000n });
  });

  it("or with the prefecture", async () => {
    const project = await money.project();
    await money.withRecipient(project, "50000");
    const passed = await money.passOn(project, "to_prefecture", "50000");
    await money.as(people.otherWest, (work) =>
      confirmPassDown(work, { code: passed, amount: "50000", confirmedOn: today, idempotencyKey: once() }),
    );
    const { code } = await sendBack(people.west, project, "50000", "prefecture");
    expect(await takeBack(people.county, code, "1")).toBe("forbidden");
    expect(await takeBack(people.west, code, "1000")).toBe("done");
    expect(await receive(code, "49000.01")).toBe("money.beyond_returned");
    expect(await receive(code, "49000")).toBe("done");
    expect(await money.balances(project)).toMatchObject({ prefecture: 100000n, donor: -100000n });
    const list = await money.as(people.county, (work) => listMoneyReturns(work, { project, place: "prefecture" }));
    expect(list.rows).toMatchObject([{ code, receivedAmount: 4900000n, takenBack: 100000n }]);
  });
});

describe("a return of which less came", () => {
  it("stays on its way for the difference until the sender takes it back", async () => {
    const project = await money.project();
    await money.withCounty(project, "50000");
    const code = await money.returnMoney(project, "20000");
    expect(await receive(code, "20000", "2026-05-31")).toBe("too_early");
    expect(await receive(code, "15000")).toBe("done");
    expect(await receive(code, "5000")).toBe("conflict");
    expect(await money.balances(project)).toMatchObject({ returning: 500000n, county: 3000000n });
    const short = () => money.as(people.approver, (work) => listMoneyReturns(work, { project, state: "short" }));
    expect((await short()).rows).toMatchObject([{ code, amount: 2000000n, receivedAmount: 1500000n }]);
    expect(await takeBack(people.county, code, "5000.01")).toBe("money.beyond_returned");
    expect(await takeBack(people.county, code, "4000")).toBe("done");
    expect(await takeBack(people.otherCounty, code, "1000")).toBe("done");
    expect((await short()).rows).toEqual([]);
    expect(await money.balances(project)).toMatchObject({ county: 3500000n, donor: -3500000n });
    expect(await outcomeOf(money.reverse(people.county, project, "returning"))).toBe("conflict");
  });

  it("two receipts of one return given at once make one", async () => {
    const project = await money.project();
    await money.withCounty(project, "50000");
    const code = await money.returnMoney(project, "20000");
    const outcomes = await Promise.all([receive(code, "20000"), receive(code, "20000")]);
    expect(outcomes.sort()).toEqual(["conflict", "done"]);
  });
});
