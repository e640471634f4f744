import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DomainError } from "@/core/kernel/domain-error";
import { getAccount } from "../accounts/get-account";
import { listAccounts } from "../accounts/list-accounts";
import { cancelDisbursement } from "../disbursements/cancel-disbursement";
import { getDisbursement } from "../disbursements/get-disbursement";
import { getPassDown } from "../pass-downs/get-pass-down";
import { getMoneyReturn } from "../returns/get-money-return";
import { getTransfer } from "../transfers/get-transfer";
import { listTransfers } from "../transfers/list-transfers";
import { once } from "./inputs-for-tests";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

let stage: MoneyStage;
let money: Journey;
let project: string;
let passed: string;
let returned: string;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  project = await money.project();
  await money.receive(await money.sent(project, "500"), "500");
  passed = await money.passDown(project, "500");
  await money.confirmPassDown(passed, "450");
  returned = await money.returnMoney(project, "50");
});
afterAll(() => stage.close());

describe("details", () => {
  it("of a pass-down show what came, its transfers and who did what", async () => {
    const detail = await money.as(people.county, (work) => getPassDown(work, { code: passed }));
    expect(detail).toMatchObject({
      amount: 50000n,
      confirmedAmount: 45000n,
      takenBack: 0n,
      projectCode: project,
      countyEn: "Wuchuan County",
      confirmedByEn: "Sun Yan",
    });
    expect(detail.transfers.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["pass_down", 50000n],
      ["pass_down_receipt", 45000n],
    ]);
    expect(detail.timeline.map(({ verb }) => verb)).toEqual(["confirmed", "passed_down"]);
  });

  it("of a return show that it is on its way", async () => {
    const detail = await money.as(people.approver, (work) => getMoneyReturn(work, { code: returned }));
    expect(detail).toMatchObject({ amount: 5000n, receivedOn: null, withdrawnOn: null, returnedByEn: "Sun Yan" });
    expect(detail.transfers).toMatchObject([{ kind: "returning", from: "county", to: "returning" }]);
  });

  it("of a transfer name its record", async () => {
    const { transfers } = await money.as(people.west, (work) => getPassDown(work, { code: passed }));
    const id = transfers[0]?.id ?? 0;
    const transfer = await money.as(people.west, (work) => getTransfer(work, { id }));
    expect(transfer).toMatchObject({
      kind: "pass_down",
      subject: "pass_down",
      subjectCode: passed,
      reversedById: null,
    });
  });

  it.each([
    ["settled", "fulfilment", "posted"],
    ["let go", "release", "released"],
  ] as const)("of a reservation that was %s name the transfer that did it", async (_, by, state) => {
    const code = await money.request(await money.project(), "300");
    await money.approve(code);
    const read = async () => {
      const { transfers, projectCode } = await money.as(people.approver, (work) => getDisbursement(work, { code }));
      return {
        transfers,
        statement: await money.as(people.west, (work) => listTransfers(work, { project: projectCode })),
      };
    };
    const held = (await read()).transfers[0];
    expect(held).toMatchObject({ kind: "reservation", state: "pending", resolvedById: null, resolvedAs: null });
    if (by === "fulfilment") await money.send(code);
    else
      await money.as(people.approver, (work) =>
        cancelDisbursement(work, { code, reason: "改期", idempotencyKey: once() }),
      );
    const { transfers, statement } = await read();
    const resolving = transfers.find(({ kind }) => kind === by);
    const resolved = {
      id: held?.id,
      state: "pending",
      resolvesId: null,
      resolvedById: resolving?.id,
      resolvedAs: state,
    };
    expect(transfers[0]).toMatchObject(resolved);
    expect(statement.rows.find(({ id }) => id === held?.id)).toMatchObject(resolved);
    for (const shown of [resolving, statement.rows.find(({ id }) => id === resolving?.id)])
      expect(shown).toMatchObject({ state, resolvesId: held?.id, resolvedById: null });
    expect(await money.as(people.west, (work) => getTransfer(work, { id: held?.id ?? 0 }))).toMatchObject(resolved);
  });

  it("of an account show its balance; the sums of accounts are those of their transfers", async () => {
    const accounts = await money.as(people.county, (work) => listAccounts(work, { project }));
    const county = accounts.find(({ kind }) => kind === "county");
    const id = county?.id ?? 0;
    const account = await money.as(people.county, (work) => getAccount(work, { id }));
    expect(account).toMatchObject({ projectCode: project, balance: 40000n, kind: "county" });
    expect(account).toMatchObject({ debits: 5000n, credits: 45000n });
    const passing = await money.as(people.county, (work) => listTransfers(work, { kind: "passing_down", project }));
    expect(passing.totals).toMatchObject({ taken: 45000n, added: 50000n });
  });

  it("are not found outside of the actor's scope", async () => {
    const accounts = await money.as(people.county, (work) => listAccounts(work, { project }));
    const id = accounts[0]?.id ?? 0;
    for (const person of [people.neighbour, people.foreignEast]) {
      await expect(money.as(person, (work) => getPassDown(work, { code: passed }))).rejects.toThrow(DomainError);
      await expect(money.as(person, (work) => getMoneyReturn(work, { code: returned }))).rejects.toThrow(DomainError);
      await expect(money.as(person, (work) => getAccount(work, { id }))).rejects.toThrow(DomainError);
    }
  });
});
