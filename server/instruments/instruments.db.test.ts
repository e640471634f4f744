import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import { countyBalances } from "../accounts/county-balances";
import { officeBalances } from "../accounts/office-balances";
import { once } from "../money/inputs-for-tests";
import { people } from "../money/stage-for-tests";
import { getProject } from "../projects/get-project";
import { reverseTransfer } from "../transfers/reverse-transfer";
import { getMovement } from "./get-movement";
import { listInstruments } from "./list-instruments";
import { listMovements } from "./list-movements";
import { type InstrumentStage, instrumentInputs, instrumentStage, refusal } from "./stage-for-tests";
import { withdrawMovement } from "./withdraw-movement";

let stage: InstrumentStage;
beforeAll(async () => {
  stage = await instrumentStage();
});
afterAll(() => stage.close());

const figures = (code: string) => stage.figures(code);
const fund = (kind?: InstrumentKind, capital?: string) => stage.fund(kind, capital);

const undo = async (movement: string, person: string = people.county) => {
  const { transfers } = await stage.as(people.auditor, (work) => getMovement(work, { code: movement }));
  const transferId = String(transfers[0]?.id);
  return stage.as(person, (work) =>
    reverseTransfer(work, { transferId, reason: "Booked twice", idempotencyKey: once() }),
  );
};

describe("the life of a guarantee fund", () => {
  it("takes capital, guarantees, pays claims, recovers and is wound up, and every figure follows", async () => {
    const { project, code } = await fund();
    const first = await stage.moved(code, "guarantee_issued", "30000");
    await stage.moved(code, "guarantee_issued", "10000");
    expect(await figures(code)).toMatchObject({ capital: 10_000_00n, exposure: 40_000_00n, leverage: "4.00" });
    await stage.register(code, "guarantee_ended", "25000", first);
    const called = await stage.register(code, "guarantee_called", "4000", first);
    const claim = await stage.moved(code, "claim_paid", "3000", called);
    await stage.register(code, "claim_recovered", "1000", claim);
    await stage.moved(code, "claim_written_off", "2000", claim);
    expect(await figures(code)).toMatchObject({
      ...{ capital: 8_000_00n, endowment: 10_000_00n, exposure: 11_000_00n, claimed: 0n, lost: 2_000_00n },
      ...{ default: 4_000_00n, defaultRate: "10.00", leverage: "1.10", withCounty: 40_000_00n },
    });
    expect(await refusal(stage.windUp(code))).toMatchObject({ code: "instrument.still_holds" });
    const { rows } = await stage.as(people.auditor, (work) => listMovements(work, { instrument: code }));
    for (const { code: issued, kind, amount, settled } of rows)
      if (kind === "guarantee_issued" && settled < amount)
        await stage.register(code, "guarantee_ended", String((amount - settled) / 100n), issued);
    await stage.moved(code, "capital_paid_out", "8000");
    await stage.windUp(code);
    expect(await figures(code)).toMatchObject({ state: "wound_up", capital: 0n, exposure: 0n, lost: 2_000_00n });
    expect(await stage.money.balances(project)).toMatchObject({ county: 48_000_00n, lost: 2_000_00n });
    expect(await stage.differences()).toEqual([]);
  });
});

describe("loans and subsidies", () => {
  it("a revolving fund lends what was repaid, and what is written off is default", async () => {
    const { code } = await fund("community_development_fund");
    const loan = await stage.moved(code, "loan_drawn", "9000");
    expect(await refusal(stage.moved(code, "loan_drawn", "2000"))).toMatchObject({
      code: "constraint.account_no_overdraft",
    });
    await stage.register(code, "loan_repaid", "6000", loan);
    await stage.moved(code, "loan_written_off", "3000", loan);
    await stage.moved(code, "loan_drawn", "6000");
    expect(await figures(code)).toMatchObject({
      ...{ capital: 1_000_00n, drawn: 15_000_00n, repaid: 6_000_00n, outstanding: 6_000_00n, lost: 3_000_00n },
      ...{ default: 3_000_00n, defaultRate: "20.00", leverage: "1.50", exposure: 0n },
    });
  });

  it("a subsidy is spent for good", async () => {
    const { project, code } = await fund("interest_subsidy");
    await stage.moved(code, "subsidy_paid", "4000");
    expect(await figures(code)).toMatchObject({ capital: 6_000_00n, subsidies: 4_000_00n, defaultRate: null });
    expect(await stage.money.balances(project)).toMatchObject({ spent: 4_000_00n });
  });
});

describe("reversals", () => {
  it("undo a movement and open again what it settled, but nothing that later movements rest on", async () => {
    const { code } = await fund();
    const issued = await stage.moved(code, "guarantee_issued", "100");
    const called = await stage.register(code, "guarantee_called", "60", issued);
    expect(await refusal(undo(issued))).toMatchObject({ code: "conflict" });
    await undo(called);
    expect(await figures(code)).toMatchObject({ exposure: 100_00n, called: 0n, default: 0n, issued: 100_00n });
    await stage.register(code, "guarantee_ended", "100", issued);
    expect(await stage.differences()).toEqual([]);
  });
});

describe("two guarantees at once that fit singly but not together", () => {
  it("never both pass, nor do they when confirmed by two people in a hurry", async () => {
    const { code } = await fund("risk_guarantee", "1000");
    for (let round = 0; round < 5; round++) {
      const pair = [
        await stage.register(code, "guarantee_issued", "3000"),
        await stage.register(code, "guarantee_issued", "3000"),
      ];
      const [left, right] = await Promise.all([
        refusal(stage.confirm(pair[0] as string)),
        refusal(stage.confirm(pair[1] as string, people.west)),
      ]);
      expect([left, right].filter((outcome) => outcome === "done")).toHaveLength(1);
      expect([left, right].find((outcome) => outcome !== "done")).toMatchObject({ code: "instrument.beyond_multiple" });
      const passed = left === "done" ? pair[0] : pair[1];
      const waits = left === "done" ? pair[1] : pair[0];
      await stage.register(code, "guarantee_ended", "3000", passed);
      await stage.as(people.county, (work) => withdrawMovement(work, { code: waits as string, reason: "No room" }));
    }
  });
});

describe("exposure is never cash", () => {
  it("whatever guarantees do, no total of money changes", async () => {
    const { project, code } = await fund("agricultural_security_fund", "5000");
    const cash = () =>
      stage.as(people.auditor, async (work) => {
        const { money, moneyLines } = await getProject(work, { code: project });
        const [sums] = await work.sql`
          select sum(credits) as credits, sum(debits) as debits from account where ledger <> 'exposure'`;
        return {
          ...{ money, moneyLines, sums: { ...sums } },
          ...{ counties: await countyBalances(work, {}), offices: await officeBalances(work, {}) },
        };
      });
    const before = await cash();
    const open: { code: string; rest: bigint }[] = [];
    const step = fc.record({
      ends: fc.boolean(),
      amount: fc.bigInt(1n, 400_000n),
      pick: fc.nat(),
      called: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (steps) => {
        for (const { ends, amount, pick, called } of steps) {
          const issued = open[pick % Math.max(open.length, 1)];
          if (ends && issued) {
            await stage.register(code, called ? "guarantee_called" : "guarantee_ended", yuan(issued.rest), issued.code);
            open.splice(open.indexOf(issued), 1);
          } else if (open.reduce((sum, { rest }) => sum + rest, amount) <= 25_000_00n)
            open.push({ code: await stage.moved(code, "guarantee_issued", yuan(amount)), rest: amount });
          const exposure = open.reduce((sum, { rest }) => sum + rest, 0n);
          expect(await figures(code)).toMatchObject({ exposure, capital: 5_000_00n });
        }
        expect(await cash()).toEqual(before);
      }),
      { numRuns: 8 },
    );
    expect(await stage.differences()).toEqual([]);
  });
});

const yuan = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`;

describe("lists", () => {
  it("have totals by kind and filters", async () => {
    const list = (query: object) => stage.as(people.auditor, (work) => listInstruments(work, query));
    const { totals } = await list({});
    const guarantee = totals.kinds.find(({ kind }) => kind === "loan_guarantee");
    expect(guarantee?.count).toBeGreaterThan(1);
    expect(totals.count).toBe(totals.kinds.reduce((sum, { count }) => sum + count, 0));
    const { rows } = await list({ kind: "community_development_fund", state: "running" });
    expect(rows.every(({ kind, state }) => kind === "community_development_fund" && state === "running")).toBe(true);
    expect((await list({ text: "农村信用" })).totals.count).toBe(totals.count);
    expect((await list({ text: "nobody" })).totals).toEqual({ count: 0, kinds: [] });
    const [first] = rows;
    expect((await list({ text: first?.code })).rows.map(({ code }) => code)).toEqual([first?.code]);
    expect(first).toMatchObject({ countyZh: "武川县", fiscalYear: 2026, source: "provincial" });
    expect(rows[0]?.operatorName).toBe(instrumentInputs.instrument("").operatorName);
  });
});
