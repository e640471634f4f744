import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inputs, once } from "../money/inputs-for-tests";
import { type Journey, journey, outcomeOf } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { getPledge } from "./get-pledge";
import { listPledges } from "./list-pledges";
import { pledgeFunds } from "./pledge-funds";
import { sumPromises } from "./sum-promises";
import { withdrawPledge } from "./withdraw-pledge";

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

const pledge = (person: string = people.approver, amount?: string, pairing?: string) =>
  money.as(person, (work) => pledgeFunds(work, inputs.pledge(pairing, amount)));
const withdraw = (code: string, person: string = people.approver) =>
  outcomeOf(money.as(person, (work) => withdrawPledge(work, { code, reason: "Cut", idempotencyKey: once() })));
const sums = (person: string = people.west) =>
  money.as(person, (work) => sumPromises(work, { pairing: "P01", year: 2026 }));

describe("a pledge", () => {
  it("stands beside commitments and cash and is part of neither", async () => {
    const project = await money.project("80000");
    await money.sent(project, "30000");
    const { code } = await pledge(people.sender, "1000000");
    await pledge(people.approver, "500000");
    expect(await sums()).toEqual([
      { pairingId: "P01", fiscalYear: 2026, pledged: 150000000n, committed: 8000000n, sent: 3000000n },
    ]);
    const detail = await money.as(people.west, (work) => getPledge(work, { code }));
    expect(detail).toMatchObject({ transfers: [{ kind: "pledge", from: "pledger", to: "pledged" }] });
    const ledgers = await stage.owner`
      select distinct a.ledger from account a where a.kind in ('pledger', 'pledged')`;
    expect([...ledgers]).toEqual([{ ledger: "promise" }]);
  });

  it("is withdrawn once by a reversal with its reason, by the east of the pairing", async () => {
    const before = (await sums())[0]?.pledged ?? 0n;
    const { code } = await pledge(people.sender, "7");
    expect(await withdraw(code, people.foreignEast)).toBe("not_found");
    expect(await withdraw(code, people.west)).toBe("forbidden");
    expect(await withdraw(code)).toBe("done");
    expect(await withdraw(code)).toBe("conflict");
    expect((await sums())[0]?.pledged ?? 0n).toBe(before);
    const detail = await money.as(people.approver, (work) => getPledge(work, { code }));
    expect(detail.withdrawnOn).not.toBeNull();
    expect(detail.timeline).toMatchObject([{ verb: "reversed", reason: "Cut" }, { verb: "pledged" }]);
  });

  it("is of a pairing in force that the office stands in", async () => {
    expect(await outcomeOf(pledge(people.foreignEast, "1", "P01"))).toBe("choice");
    expect(await outcomeOf(pledge(people.approver, "1", "P99"))).toBe("choice");
    const early = { ...inputs.pledge(), pledgedOn: "1990-01-01" };
    expect(await outcomeOf(money.as(people.approver, (work) => pledgeFunds(work, early)))).toBe(
      "money.pairing_not_in_force",
    );
    for (const person of [people.west, people.county, people.reviewer, people.auditor])
      expect(await outcomeOf(pledge(person)), person).toBe("forbidden");
  });

  it("is seen by both sides of its pairing, the centre and the auditor, and by no county", async () => {
    const seenBy = (person: string) =>
      money.as(person, (work) => listPledges(work, {})).then((list) => list.totals.count);
    for (const person of [people.approver, people.west, people.reviewer, people.auditor])
      expect(await seenBy(person), person).toBeGreaterThan(0);
    for (const person of [people.county, people.foreignEast, people.foreignWest])
      expect(await seenBy(person), person).toBe(0);
    const list = await money.as(people.west, (work) => listPledges(work, { pairing: "P01", year: 2025 }));
    expect(list).toMatchObject({ rows: [], totals: { count: 0, amount: 0n } });
  });
});
