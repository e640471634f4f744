import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BankStage, bankStage } from "../bank-statements/stage-for-tests";
import { refuseDisbursement } from "../disbursements/refuse-disbursement";
import { takeBackDisbursement } from "../disbursements/take-back-disbursement";
import { once, today } from "../money/inputs-for-tests";
import { people } from "../money/stage-for-tests";
import { getReconciliation } from "./get-reconciliation";
import { listTwoSidedSteps } from "./list-two-sided-steps";
import { listUnmatchedLines } from "./list-unmatched-lines";

let stage: BankStage;
const made: Record<string, string> = {};
const later = new Date("2026-06-11T04:00:00Z");

beforeAll(async () => {
  stage = await bankStage();
  const refusal = (code: string) =>
    stage.as(people.west, (work) =>
      refuseDisbursement(work, { code, refusedOn: today, reason: "退票", idempotencyKey: once() }),
    );
  const takeBack = (code: string, amount: string) =>
    stage.as(people.sender, (work) =>
      takeBackDisbursement(work, {
        ...{ code, amount, takenBackOn: today, bankReference: "BACK", reason: "退票入账" },
        idempotencyKey: once(),
      }),
    );
  made.transit = await stage.sent("IN-TRANSIT", "10000");
  made.matched = await stage.sent("MATCHED", "20000");
  await stage.money.receive(made.matched, "20000");
  made.differing = await stage.sent("DIFFERING", "30000");
  await stage.money.receive(made.differing, "29000");
  made.refused = await stage.sent("REFUSED", "40000");
  await refusal(made.refused);
  made.back = await stage.sent("BACK", "5000");
  await refusal(made.back);
  await takeBack(made.back, "5000");
  made.part = await stage.sent("PART", "6000");
  await stage.money.receive(made.part, "4000");
  await takeBack(made.part, "2000");
  made.down = await stage.passedDown("DOWN", "7000");
  made.return = await stage.returned("RETURN", "8000");
  await stage.load(people.west, [`${today},NOBODY,123,`, `${today},IN-TRANSIT,9999,`, `${today},DOWN,1e9,`]);
});
afterAll(() => stage.close());

const sums = (person: string, query: object = {}) =>
  stage.stage.as(person, (work) => getReconciliation(work, query as never), { now: later });
const list = (person: string, query: object = {}) =>
  stage.stage.as(person, (work) => listTwoSidedSteps(work, query as never), { now: later });

describe("what both sides say", () => {
  it("is summed by step and year for those of one pairing", async () => {
    const { by, rows } = await sums(people.west);
    expect(by).toBe("year");
    expect(rows.map(({ step, fiscalYear }) => `${fiscalYear} ${step}`)).toEqual([
      "2026 disbursement",
      "2026 pass_down",
      "2026 money_return",
    ]);
    expect(rows[0]).toMatchObject({
      ...{ pairingId: "P01", inTransitCount: 1, inTransit: 1000000n, oldestOn: today, oldestDays: 10 },
      ...{ differingCount: 1, differing: 100000n, refusedCount: 1, refused: 4000000n },
      // The three that were received whole, taken back whole, or both; and those that pass-down and return came from.
      ...{ count: 8, matchedCount: 5, takenBack: 700000n },
      ...{ unmatchedCount: 2, unmatched: 1012200n },
    });
    expect(rows[1]).toMatchObject({ inTransitCount: 1, inTransit: 700000n, matchedCount: 1 });
    expect(rows[2]).toMatchObject({ inTransitCount: 1, inTransit: 800000n, matchedCount: 0 });
  });

  it("is summed by pairing for the centre, and by year of the pairing that it asks for", async () => {
    const { by, rows } = await sums(people.reviewer, { year: 2026 });
    expect(by).toBe("pairing");
    expect(rows[0]).toMatchObject({ pairingId: "P01", fiscalYear: null, count: 8 });
    expect((await sums(people.reviewer, { year: 2020 })).rows).toEqual([]);
    expect((await sums(people.auditor, { pairing: "P01" })).rows[0]).toMatchObject({ fiscalYear: 2026, count: 8 });
    expect((await sums(people.reviewer, { pairing: "P03" })).rows).toEqual([]);
  });

  it("is the county's own only, and nobody's elsewhere", async () => {
    expect((await sums(people.county)).rows.find(({ step }) => step === "pass_down")).toMatchObject({ count: 2 });
    for (const person of [people.neighbour, people.foreignEast, people.foreignCounty])
      expect((await sums(person)).rows).toEqual([]);
  });
});

describe("the steps behind a sum", () => {
  const codes = async (query: object) => (await list(people.approver, query)).rows.map(({ code }) => code);

  it("are those of its state, with both days, persons and amounts", async () => {
    expect(await codes({ state: "in_transit" })).toEqual([made.transit]);
    expect(await codes({ state: "refused" })).toEqual([made.refused]);
    expect(await codes({})).toEqual([made.refused, made.differing, made.transit]);
    expect(await codes({ state: "matched" })).toEqual(expect.arrayContaining([made.matched, made.back, made.part]));
    expect(await list(people.approver, { state: "differing" })).toMatchObject({
      rows: [
        {
          ...{ code: made.differing, amount: 3000000n, sentOn: today, sentByZh: "李娜", bankReference: "DIFFERING" },
          ...{ received: 2900000n, receivedOn: today, receivedByZh: "张伟", difference: 100000n, days: 10 },
        },
      ],
      totals: { count: 1, amount: 3000000n, received: 2900000n, difference: 100000n },
    });
    expect(await list(people.approver, { step: "money_return" })).toMatchObject({
      rows: [{ code: made.return, receivedOn: null, receivedByZh: null, sentByZh: "孙燕" }],
    });
  });

  it("are chosen by age, year and county", async () => {
    expect(await codes({ age: 10 })).toHaveLength(3);
    expect(await codes({ age: 11 })).toEqual([]);
    expect(await codes({ year: 2025 })).toEqual([]);
    expect(await codes({ county: "150430" })).toEqual([]);
    expect((await list(people.foreignWest, {})).rows).toEqual([]);
  });
});

describe("lines of banks that no record answers", () => {
  it("are seen by both sides and the centre", async () => {
    for (const person of [people.approver, people.otherWest, people.reviewer]) {
      const found = await stage.as(person, (work) => listUnmatchedLines(work, {} as never));
      expect(found).toMatchObject({
        totals: { count: 2, amount: 1012200n },
        rows: [
          { reference: "IN-TRANSIT", finding: "amount_differs", loadedByZh: "张伟" },
          { reference: "NOBODY", finding: "unknown_reference", rowNumber: 2 },
        ],
      });
    }
    const count = (query: object) =>
      stage.as(people.reviewer, async (work) => (await listUnmatchedLines(work, query as never)).totals.count);
    expect(await count({ step: "disbursement", pairing: "P01", year: 2026 })).toBe(2);
    for (const query of [{ step: "pass_down" }, { pairing: "none" }, { pairing: "P03" }, { year: 2025 }])
      expect(await count(query), JSON.stringify(query)).toBe(0);
    for (const person of [people.county, people.foreignEast]) {
      const { totals } = await stage.as(person, (work) => listUnmatchedLines(work, {} as never));
      expect(totals.count).toBe(0);
    }
  });
});
