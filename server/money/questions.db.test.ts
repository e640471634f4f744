import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countyBalances } from "../accounts/county-balances";
import { getAccountStatement } from "../accounts/get-account-statement";
import { listAccounts } from "../accounts/list-accounts";
import { officeBalances } from "../accounts/office-balances";
import { listCommitments } from "../commitments/list-commitments";
import { getDesk } from "../desk/get-desk";
import { listDisbursements } from "../disbursements/list-disbursements";
import { listExpenditures } from "../expenditures/list-expenditures";
import { listTransfers } from "../transfers/list-transfers";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

let stage: MoneyStage;
let money: Journey;
let project: string;
let requested: string;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  project = await money.project();
  await money.withCounty(project, "50000");
  await money.confirm(await money.register(project, "20000"));
  await money.register(project, "1000");
  requested = await money.request(project, "7000");
});
afterAll(() => stage.close());

describe("lists", () => {
  it("of disbursements filter, count and sum what the actor sees", async () => {
    const list = (person: string, query = {}) => money.as(person, (work) => listDisbursements(work, query));
    expect(await list(people.west)).toMatchObject({
      totals: { count: 2, amount: 5700000n, received: 5000000n },
      rows: [
        { code: requested, state: "requested", countyEn: "Wuchuan County", projectCode: project },
        { state: "received" },
      ],
      next: null,
      previous: null,
    });
    expect((await list(people.county, { state: "requested" })).totals).toMatchObject({ count: 1, amount: 700000n });
    for (const query of [
      { pairing: "P03" },
      { county: "150430" },
      { year: 2025 },
      { source: "donation" },
      { text: "bridge" },
    ])
      expect((await list(people.reviewer, query as object)).totals.count, JSON.stringify(query)).toBe(0);
    for (const query of [
      { project },
      { text: requested },
      { text: "INSTALMENT" },
      { pairing: "P01", county: "150125" },
    ])
      expect((await list(people.reviewer, query)).totals.count, JSON.stringify(query)).toBeGreaterThan(0);
    for (const person of [people.neighbour, people.foreignEast, people.foreignCounty])
      expect((await list(person)).totals.count).toBe(0);
  });

  it("of expenditures and commitments likewise", async () => {
    const spent = await money.as(people.county, (work) => listExpenditures(work, { state: "registered" }));
    expect(spent).toMatchObject({ totals: { count: 1, amount: 100000n }, rows: [{ payeeName: "Hohhot Water Works" }] });
    const promised = await money.as(people.auditor, (work) => listCommitments(work, { project }));
    expect(promised).toMatchObject({ totals: { count: 1, amount: 10000000n }, rows: [{ reversed: false }] });
  });

  it("go on from page to page and back without loss", async () => {
    const other = await money.project();
    for (let n = 0; n < 104; n++) await money.request(other, `${n + 1}`);
    const list = (query = {}) => money.as(people.west, (work) => listDisbursements(work, { project: other, ...query }));
    const first = await list();
    const second = await list({ before: first.next });
    const third = await list({ before: second.next });
    expect([first, second, third].map((page) => page.rows.length)).toEqual([50, 50, 4]);
    expect([first.previous, third.next]).toEqual([null, null]);
    const amounts = [first, second, third].flatMap((page) => page.rows.map((row) => row.amount));
    expect(amounts).toEqual(Array.from({ length: 104 }, (_, n) => BigInt(104 - n) * 100n));
    expect((await list({ after: third.previous })).rows).toEqual(second.rows);
    expect(await list({ after: second.previous })).toMatchObject({ previous: null, rows: first.rows });
  });
});

describe("statements", () => {
  it("of an account show the balance after each transfer", async () => {
    const accounts = await money.as(people.county, (work) => listAccounts(work, { project }));
    const county = accounts.find((account) => account.kind === "county");
    expect(county).toMatchObject({ balance: 3000000n, pending: 0n, source: "provincial", fiscalYear: 2026 });
    const read = (place = {}) =>
      money.as(people.west, (work) => getAccountStatement(work, { account: county?.id ?? 0, ...place }));
    const statement = await read();
    expect(statement.account).toMatchObject({ projectCode: project, debits: 2000000n, credits: 5000000n });
    expect(statement.rows.map((row) => [row.kind, row.amount, row.balance])).toEqual([
      ["expenditure", 2000000n, 3000000n],
      ["pass_down_receipt", 5000000n, 5000000n],
    ]);
    const [latest] = statement.rows;
    const older = await read({ before: latest?.id });
    expect(older.rows.map((row) => row.balance)).toEqual([5000000n]);
  });

  it("of a kind of account show every transfer that touches it, of what the actor sees", async () => {
    const list = (person: string, query: object) => money.as(person, (work) => listTransfers(work, query));
    const inTransit = await list(people.reviewer, { project, kind: "in_transit" });
    expect(inTransit.rows.map((row) => [row.kind, row.counted, row.subjectCode?.[0]])).toEqual([
      ["receipt", -5000000n, "D"],
      ["sending", 5000000n, "D"],
    ]);
    expect((await list(people.approver, { pairing: "P01", kind: "spent" })).totals).toEqual({
      count: 1,
      amount: 2000000n,
      added: 2000000n,
      taken: 0n,
    });
    expect((await list(people.foreignEast, {})).totals.count).toBe(0);
  });

  it("balances add up by pairing and county", async () => {
    const position = { committed: 20000000n, sent: 5000000n, withCounty: 3000000n, spent: 2000000n, inTransit: 0n };
    const offices = await money.as(people.west, (work) => officeBalances(work, { year: 2026 }));
    expect(offices).toMatchObject([{ pairingId: "P01", ...position }]);
    const counties = await money.as(people.auditor, (work) => countyBalances(work, {}));
    expect(counties).toMatchObject([{ countyCode: "150125", countyEn: "Wuchuan County", ...position }]);
    expect(await money.as(people.neighbour, (work) => countyBalances(work, {}))).toEqual([]);
  });
});

describe("desks", () => {
  const counts = async (person: string) => {
    const sections = await money.as(person, getDesk);
    return Object.fromEntries(sections.filter((section) => section.count > 0).map(({ key, count }) => [key, count]));
  };

  it("show to each the money that waits for him", async () => {
    const fresh = await money.project("0");
    const approved = await money.request(project, "9");
    await money.approve(approved);
    const sent = await money.sent(project, "11");
    await money.receive(await money.sent(project, "13"), "13");
    await money.passDown(project, "12");
    await money.returnMoney(project, "2");
    expect(await counts(people.sender)).toMatchObject({
      disbursements_to_approve: 105,
      disbursements_to_send: 1,
      funds_to_commit: 1,
      returns_to_confirm: 1,
    });
    expect(await counts(people.approver)).not.toHaveProperty("disbursements_to_send");
    expect(await counts(people.west)).toMatchObject({
      disbursements_to_receive: 1,
      money_to_pass_down: 1,
      expenditures_to_confirm: 1,
    });
    expect(await counts(people.otherCounty)).toMatchObject({
      pass_downs_to_confirm: 1,
      expenditures_to_confirm: 1,
      money_to_spend: 1,
    });
    expect(await counts(people.county)).not.toHaveProperty("expenditures_to_confirm");
    expect(await counts(people.neighbour)).toEqual({});
    const desk = await money.as(people.west, getDesk);
    const items = desk.find((section) => section.key === "disbursements_to_receive")?.items;
    expect(items).toMatchObject([{ noun: "disbursement", code: sent, amount: 1100n, on: "2026-06-01" }]);
    expect(fresh).not.toBe(project);
  });
});
