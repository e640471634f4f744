import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { once, today } from "../money/inputs-for-tests";
import { type Journey, journey, outcomeOf } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { confirmPassDown } from "./confirm-pass-down";
import { listPassDowns } from "./list-pass-downs";
import { takeBackPassDown } from "./take-back-pass-down";

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

const confirm = (person: string, code: string, amount: string) =>
  outcomeOf(
    money.as(person, (work) => confirmPassDown(work, { code, amount, confirmedOn: today, idempotencyKey: once() })),
  );
const takeBack = (code: string, amount: string) =>
  outcomeOf(
    money.as(people.west, (work) =>
      takeBackPassDown(work, { code, amount, takenBackOn: today, reason: "Never came", idempotencyKey: once() }),
    ),
  );

describe("money over the prefecture", () => {
  it("goes from the province to the prefecture and from there to the county, each leg said by another", async () => {
    const project = await money.project();
    await money.withRecipient(project, "50000");
    const first = await money.passOn(project, "to_prefecture", "50000");
    expect(await confirm(people.west, first, "50000")).toBe("constraint.pass_down_confirmed_by_another");
    expect(await confirm(people.county, first, "50000")).toBe("forbidden");
    expect(await confirm(people.otherWest, first, "49000")).toBe("done");
    expect(await money.balances(project)).toMatchObject({ passing_to_prefecture: 100000n, prefecture: 4900000n });
    expect(await takeBack(first, "1000.01")).toBe("money.beyond_passed_down");
    expect(await takeBack(first, "1000")).toBe("done");

    const second = await money.passOn(project, "from_prefecture", "30000");
    expect(await outcomeOf(money.passOn(project, "from_prefecture", "19000.01"))).toBe(
      "constraint.account_no_overdraft",
    );
    expect(await confirm(people.otherWest, second, "30000")).toBe("forbidden");
    expect(await confirm(people.county, second, "29000")).toBe("done");
    expect(await takeBack(second, "1000")).toBe("done");
    expect(await money.balances(project)).toMatchObject({
      recipient: 100000n,
      prefecture: 2000000n,
      county: 2900000n,
    });
    const list = (leg: "direct" | "to_prefecture" | "from_prefecture") =>
      money.as(people.county, (work) => listPassDowns(work, { project, leg }));
    expect((await list("to_prefecture")).rows).toMatchObject([{ code: first, confirmedAmount: 4900000n }]);
    expect((await list("from_prefecture")).rows).toMatchObject([{ code: second, takenBack: 100000n }]);
    expect((await list("direct")).totals.count).toBe(0);
  });

  it("a receipt by the prefecture in error is reversed and given again", async () => {
    const project = await money.project();
    await money.withRecipient(project, "50000");
    const passed = await money.passOn(project, "to_prefecture", "50000");
    expect(await confirm(people.otherWest, passed, "5000")).toBe("done");
    expect(await outcomeOf(money.reverse(people.county, project, "prefecture_receipt"))).toBe(
      "constraint.ledger_actor_may_reverse",
    );
    expect(await outcomeOf(money.reverse(people.otherWest, project, "prefecture_receipt"))).toBe("done");
    expect(await confirm(people.otherWest, passed, "50000")).toBe("done");
    expect(await money.balances(project)).toMatchObject({ prefecture: 5000000n });
  });

  it("needs a prefecture between the recipient and the county", async () => {
    const project = await money.project();
    await money.withRecipient(project, "100");
    // A county that lies directly under its region: nobody stands between.
    await stage.owner`alter table project disable trigger user`;
    await stage.owner`alter table project no force row level security`;
    await stage.owner`update project set county_code = '152921' where code = ${project}`;
    await stage.owner`update division set parent_code = '150000' where code = '152921'`;
    const attempt = (leg: "to_prefecture" | "from_prefecture") => outcomeOf(money.passOn(project, leg, "100"));
    expect(await attempt("to_prefecture")).toBe("money.no_prefecture");
    expect(await attempt("from_prefecture")).toBe("money.no_prefecture");
    await stage.owner`update project set county_code = '150125' where code = ${project}`;
  });
});
