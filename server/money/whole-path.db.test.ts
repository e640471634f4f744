import { afterAll, beforeAll, expect, it } from "vitest";
import { confirmReturn } from "../returns/confirm-return";
import { once, today } from "./inputs-for-tests";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

let stage: MoneyStage;
let money: Journey;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
});
afterAll(() => stage.close());

it("goes from the promise to the last fen returned, and every account says so", async () => {
  const project = await money.project("8万");
  const code = await money.request(project, "5万");
  await money.approve(code);
  expect(await money.balances(project)).toEqual({ donor_promise: -8000000n, committed: 8000000n });
  await money.send(code);
  await money.receive(code, "50,000.00");
  await money.confirmPassDown(await money.passDown(project, "50000"), "５００００");
  await money.confirm(await money.register(project, "49,999.99"));
  const returned = await money.returnMoney(project, "0.01");
  await money.as(people.sender, (work) =>
    confirmReturn(work, { code: returned, amount: "0.01", receivedOn: today, idempotencyKey: once() }),
  );
  expect(await money.balances(project)).toEqual({
    donor_promise: -8000000n,
    committed: 3000000n,
    fulfilled: 5000000n,
    donor: -4999999n,
    spent: 4999999n,
  });
  expect(await stage.differences()).toEqual([]);
});
