import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getExpenditure } from "../expenditures/get-expenditure";
import { inputs } from "../money/inputs-for-tests";
import { type Journey, journey, outcomeOf } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { getRefund } from "./get-refund";
import { listRefunds } from "./list-refunds";
import { registerRefund } from "./register-refund";

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

/** A project of which 20,000 yuan were spent. Gives the expenditure's code too. */
async function spent() {
  const project = await money.project();
  await money.withCounty(project, "50000");
  const code = await money.register(project, "20000");
  await money.confirm(code);
  return { project, code };
}

describe("a refund", () => {
  it("brings a part or the whole back to the county, never more than was spent", async () => {
    const { project, code } = await spent();
    const first = await money.refund(code, "5000");
    expect(await money.balances(project)).toMatchObject({ spent: 1500000n, county: 3500000n });
    expect(await outcomeOf(money.refund(code, "15000.01"))).toBe("money.beyond_expenditure");
    const last = await money.refund(code, "15000");
    expect(await outcomeOf(money.refund(code, "0.01"))).toBe("money.beyond_expenditure");
    expect(await money.balances(project)).toMatchObject({ county: 5000000n });
    const seen = await money.as(people.approver, (work) => getExpenditure(work, { code }));
    expect(seen).toMatchObject({ amount: 2000000n, refunded: 2000000n, refunds: [{ code: first }, { code: last }] });
    const detail = await money.as(people.west, (work) => getRefund(work, { code: first }));
    expect(detail).toMatchObject({
      expenditureCode: code,
      transfers: [{ kind: "refund", from: "spent", to: "county" }],
    });
    expect(detail.timeline.map((event) => event.verb)).toEqual(["refunded"]);
  });

  it("is of a confirmed expenditure and not before it", async () => {
    const project = await money.project();
    await money.withCounty(project, "50000");
    const code = await money.register(project, "100");
    expect(await outcomeOf(money.refund(code, "10"))).toBe("conflict");
    await money.confirm(code);
    const early = { ...inputs.refund(code, "10"), refundedOn: "2026-05-31" };
    expect(await outcomeOf(money.as(people.county, (work) => registerRefund(work, early)))).toBe("too_early");
    const late = { ...inputs.refund(code, "10"), refundedOn: "2026-06-02" };
    expect(await outcomeOf(money.as(people.county, (work) => registerRefund(work, late)))).toBe("too_late");
  });

  it("is registered by the county of the project alone", async () => {
    const { code } = await spent();
    const by = (person: string) =>
      outcomeOf(money.as(person, (work) => registerRefund(work, inputs.refund(code, "1"))));
    for (const person of [people.west, people.approver, people.reviewer, people.auditor])
      expect(await by(person), person).toBe("forbidden");
    for (const person of [people.neighbour, people.foreignCounty]) expect(await by(person), person).toBe("not_found");
  });

  it("of two that fit singly and not together one is refused", async () => {
    const { project, code } = await spent();
    const outcomes = await Promise.all([money.refund(code, "12000"), money.refund(code, "12000")].map(outcomeOf));
    expect(outcomes.sort()).toEqual(["done", "money.beyond_expenditure"]);
    expect(await money.balances(project)).toMatchObject({ spent: 800000n });
  });

  it("beyond the expenditure is refused by the database itself", async () => {
    const { code } = await spent();
    const raise = money.as(
      people.county,
      (work) => work.sql`
      update expenditure set refunded = amount + 1 where code = ${code}`,
    );
    expect(await outcomeOf(raise)).toBe("constraint.expenditure_refunded_within_amount");
  });

  it("is reversed by the county, and only then can the expenditure be", async () => {
    const { project, code } = await spent();
    const refund = await money.refund(code, "5000");
    expect(await outcomeOf(money.reverse(people.county, project, "expenditure"))).toBe("conflict");
    expect(await outcomeOf(money.reverse(people.approver, project, "refund"))).toBe("conflict");
    expect(await outcomeOf(money.reverse(people.county, project, "refund"))).toBe("done");
    const list = await money.as(people.county, (work) => listRefunds(work, { expenditure: code, state: "withdrawn" }));
    expect(list).toMatchObject({ rows: [{ code: refund }], totals: { count: 1, amount: 0n } });
    expect(await outcomeOf(money.reverse(people.county, project, "expenditure"))).toBe("done");
    expect(await money.balances(project)).toMatchObject({ county: 5000000n });
  });
});
