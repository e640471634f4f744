import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countyBalances } from "../accounts/county-balances";
import { officeBalances } from "../accounts/office-balances";
import { inputs, once } from "../money/inputs-for-tests";
import { type Journey, journey, outcomeOf } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { reverseTransfer } from "../transfers/reverse-transfer";
import { getInvestment } from "./get-investment";
import { listInvestments } from "./list-investments";
import { recordInvestmentPayment } from "./record-investment-payment";
import { registerInvestment } from "./register-investment";

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

const register = (changed: Partial<ReturnType<typeof inputs.investment>> = {}, person: string = people.approver) =>
  money.as(person, (work) => registerInvestment(work, { ...inputs.investment(), ...changed }));
const pay = (code: string, kind: "investment" | "tax", amount: string, person: string = people.sender) =>
  outcomeOf(money.as(person, (work) => recordInvestmentPayment(work, inputs.payment(code, kind, amount))));
const look = (code: string, person: string = people.county) =>
  money.as(person, (work) => getInvestment(work, { code }));
const undo = (transferId: number | undefined, person: string = people.approver) =>
  outcomeOf(
    money.as(person, (work) =>
      reverseTransfer(work, { transferId: transferId ?? 0, reason: "In error", idempotencyKey: once() }),
    ),
  );

describe("an investment", () => {
  it("shows agreed, paid and taxes apart, and none of them is cash", async () => {
    const { code } = await register();
    expect(await pay(code, "investment", "1000000")).toBe("done");
    expect(await pay(code, "investment", "250000")).toBe("done");
    expect(await pay(code, "tax", "30000")).toBe("done");
    const detail = await look(code);
    expect(detail).toMatchObject({ agreed: 500000000n, paid: 125000000n, taxes: 3000000n });
    expect(detail.transfers.map((transfer) => transfer.kind)).toEqual([
      "investment_agreed",
      "investment_paid",
      "investment_paid",
      "tax_paid",
    ]);
    expect(detail.timeline).toHaveLength(4);
    const list = await money.as(people.west, (work) => listInvestments(work, { text: "91350100m000100y43" }));
    expect(list.totals).toEqual({ count: 1, agreed: 500000000n, paid: 125000000n, taxes: 3000000n });
    const balances = await money.as(people.approver, async (work) => [
      ...(await officeBalances(work, {})),
      ...(await countyBalances(work, {})),
    ]);
    expect(balances).toEqual([]);
  });

  it("is undone by reversals: payments first, then the agreement", async () => {
    const { code } = await register();
    await pay(code, "tax", "30000");
    const [agreed, tax] = (await look(code)).transfers;
    expect(await undo(agreed?.id)).toBe("conflict");
    expect(await undo(tax?.id, people.west)).toMatch(/may_reverse|conflict/);
    expect(await undo(tax?.id)).toBe("done");
    expect(await undo(tax?.id)).toBe("conflict");
    expect(await look(code)).toMatchObject({ taxes: 0n, payments: [{ kind: "tax", withdrawnOn: expect.any(String) }] });
    expect(await undo(agreed?.id)).toBe("done");
    expect(await pay(code, "investment", "1")).toBe("conflict");
    const list = await money.as(people.west, (work) => listInvestments(work, { state: "withdrawn" }));
    expect(list).toMatchObject({ rows: [{ code }], totals: { count: 1, agreed: 0n } });
  });

  it("names a real enterprise, a county of the pairing and one agreement, once", async () => {
    expect(await outcomeOf(register({ uscc: "91350100M000100Y44" }))).toBe("uscc");
    expect(await outcomeOf(register({ countyCode: "640422" }))).toBe("project.county_outside_pairing");
    expect(await outcomeOf(register({ countyCode: "150999" }))).toBe("project.county_unknown");
    expect(await outcomeOf(register({ pairingId: "P08" }))).toBe("choice");
    expect(await outcomeOf(register({ agreedOn: "2026-06-02" }))).toBe("too_late");
    expect(await outcomeOf(register({ documentNumber: "same" }))).toBe("done");
    expect(await outcomeOf(register({ documentNumber: "same" }))).toBe("constraint.investment_agreed_once");
    const { code } = await register();
    const early = { ...inputs.payment(code), paidOn: "2026-05-31" };
    expect(await outcomeOf(money.as(people.sender, (work) => recordInvestmentPayment(work, early)))).toBe("too_early");
  });

  it("is registered by the east, and read by the west, its county and the centre", async () => {
    const { code } = await register();
    for (const person of [people.west, people.county, people.reviewer, people.auditor]) {
      expect(await outcomeOf(register({}, person)), person).toBe("forbidden");
      expect(await pay(code, "tax", "1", person), person).toBe("forbidden");
      expect(await outcomeOf(look(code, person)), person).toBe("done");
    }
    expect(await pay(code, "tax", "1", people.foreignEast)).toBe("not_found");
    for (const person of [people.neighbour, people.foreignCounty, people.foreignEast, people.foreignWest])
      expect(await outcomeOf(look(code, person)), person).toBe("not_found");
  });
});
