import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitFunds } from "../commitments/commit-funds";
import { approveDisbursement } from "../disbursements/approve-disbursement";
import { receiveDisbursement } from "../disbursements/receive-disbursement";
import { requestDisbursement } from "../disbursements/request-disbursement";
import { sendDisbursement } from "../disbursements/send-disbursement";
import { confirmExpenditure } from "../expenditures/confirm-expenditure";
import { registerExpenditure } from "../expenditures/register-expenditure";
import { confirmPassDown } from "../pass-downs/confirm-pass-down";
import { passDown } from "../pass-downs/pass-down";
import { confirmReturn } from "../returns/confirm-return";
import { returnMoney } from "../returns/return-money";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

let stage: MoneyStage;
beforeAll(async () => {
  stage = await moneyStage();
});
afterAll(() => stage.close());

let serial = 0;
const once = () => `whole-path-${++serial}`;

describe("the money's whole life", () => {
  it("goes from the promise to the last fen returned, and every account says so", async () => {
    const line = { source: "provincial", fiscalYear: 2026 } as const;
    const projectCode = await stage.project([{ ...line, amount: 100_000_00n }]);
    const today = "2026-06-01";
    const now = new Date("2026-06-01T04:00:00Z");
    const as: MoneyStage["as"] = (person, run) => stage.as(person, run, { now });

    await as(people.approver, (work) =>
      commitFunds(work, {
        ...line,
        projectCode,
        amount: "80,000",
        committedOn: today,
        documentNumber: "京协〔2026〕3号",
        idempotencyKey: once(),
      }),
    );
    const { code } = await as(people.county, (work) =>
      requestDisbursement(work, {
        ...line,
        projectCode,
        amount: "5万",
        purpose: "works",
        description: "First instalment of the works",
        payeeName: "Wuchuan special account",
        payeeAccountKind: "treasury",
        idempotencyKey: once(),
      }),
    );
    await as(people.approver, (work) => approveDisbursement(work, { code, revision: 1, idempotencyKey: once() }));
    expect(await balances(projectCode)).toEqual({ donor_promise: -8000000n, committed: 8000000n, fulfilled: 0n });
    await as(people.sender, (work) =>
      sendDisbursement(work, { code, sentOn: today, bankReference: "BJ-1", idempotencyKey: once() }),
    );
    await as(people.west, (work) =>
      receiveDisbursement(work, {
        code,
        amount: "50000",
        receivedOn: today,
        bankReference: "NM-1",
        idempotencyKey: once(),
      }),
    );
    const passed = await as(people.west, (work) =>
      passDown(work, {
        ...line,
        projectCode,
        amount: "50000",
        passedOn: today,
        bankReference: "NM-2",
        idempotencyKey: once(),
      }),
    );
    await as(people.county, (work) =>
      confirmPassDown(work, { code: passed.code, amount: "50000", confirmedOn: today, idempotencyKey: once() }),
    );
    const spent = await as(people.county, (work) =>
      registerExpenditure(work, {
        ...line,
        projectCode,
        amount: "49,999.99",
        purpose: "works",
        description: "Pipes",
        spentOn: today,
        payeeName: "Hohhot Water Works",
        payeeKind: "contractor",
        payeeAccountKind: "corporate",
        payerAccountKind: "special",
        invoiceNumber: "№ 1100-1234",
        idempotencyKey: once(),
      }),
    );
    await as(people.otherCounty, (work) => confirmExpenditure(work, { code: spent.code, idempotencyKey: once() }));
    const returned = await as(people.county, (work) =>
      returnMoney(work, {
        ...line,
        projectCode,
        amount: "0.01",
        reason: "Left over",
        returnedOn: today,
        bankReference: "WC-1",
        idempotencyKey: once(),
      }),
    );
    await as(people.sender, (work) =>
      confirmReturn(work, { code: returned.code, receivedOn: today, idempotencyKey: once() }),
    );

    expect(await balances(projectCode)).toEqual({
      donor_promise: -8000000n,
      committed: 3000000n,
      fulfilled: 5000000n,
      donor: -4999999n,
      in_transit: 0n,
      recipient: 0n,
      passing_down: 0n,
      county: 0n,
      spent: 4999999n,
      returning: 0n,
    });
    expect(await stage.differences()).toEqual([]);
  });
});

const balances = (projectCode: string) =>
  stage.as(people.auditor, async (work) => {
    const rows = await work.sql<{ kind: string; balance: bigint }[]>`
      select a.kind, a.credits - a.debits as balance from account a join project p on p.id = a.project_id
      where p.code = ${projectCode}`;
    return Object.fromEntries(rows.map((row) => [row.kind, row.balance]));
  });
