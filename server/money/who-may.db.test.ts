import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { commitFunds } from "../commitments/commit-funds";
import { amendDisbursement } from "../disbursements/amend-disbursement";
import { approveDisbursement } from "../disbursements/approve-disbursement";
import { cancelDisbursement } from "../disbursements/cancel-disbursement";
import { getDisbursement } from "../disbursements/get-disbursement";
import { receiveDisbursement } from "../disbursements/receive-disbursement";
import { refuseDisbursement } from "../disbursements/refuse-disbursement";
import { requestDisbursement } from "../disbursements/request-disbursement";
import { returnDisbursement } from "../disbursements/return-disbursement";
import { sendDisbursement } from "../disbursements/send-disbursement";
import { takeBackDisbursement } from "../disbursements/take-back-disbursement";
import { confirmExpenditure } from "../expenditures/confirm-expenditure";
import { registerExpenditure } from "../expenditures/register-expenditure";
import { withdrawExpenditure } from "../expenditures/withdraw-expenditure";
import { confirmPassDown } from "../pass-downs/confirm-pass-down";
import { passDown } from "../pass-downs/pass-down";
import { takeBackPassDown } from "../pass-downs/take-back-pass-down";
import { confirmReturn } from "../returns/confirm-return";
import { returnMoney } from "../returns/return-money";
import { reverseTransfer } from "../transfers/reverse-transfer";
import { inputs, once, today } from "./inputs-for-tests";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

type Attempt = (work: Work) => Promise<unknown>;

let stage: MoneyStage;
let attempts: Map<string, { roles: readonly string[]; attempt: Attempt }>;
let seen: { disbursement: string };

/** Every command on records that are there and ready for it: only who acts decides. */
async function prepare(money: Journey) {
  const project = await money.project();
  await money.withCounty(project, "50000");
  const requested = await money.request(project, "100");
  const approved = await money.request(project, "100");
  await money.approve(approved);
  const sent = await money.sent(project, "100");
  const passed = await money.sent(project, "100").then(async (code) => {
    await money.receive(code, "100");
    return money.passDown(project, "100");
  });
  const spent = await money.register(project, "10");
  const returned = await money.returnMoney(project, "10");
  const { projectCode: _, idempotencyKey: __, ...content } = inputs.request(project);
  const key = { idempotencyKey: once() };
  const because = { reason: "Because", ...key };
  seen = { disbursement: requested };
  const list: [{ name: string; roles: readonly string[] }, Attempt][] = [
    [commitFunds, (work) => commitFunds(work, inputs.commitment(project, "1"))],
    [requestDisbursement, (work) => requestDisbursement(work, inputs.request(project, "1"))],
    [amendDisbursement, (work) => amendDisbursement(work, { ...content, code: requested, revision: 1 })],
    [returnDisbursement, (work) => returnDisbursement(work, { code: requested, revision: 1, reason: "Because" })],
    [approveDisbursement, (work) => approveDisbursement(work, { code: requested, revision: 1, ...key })],
    [cancelDisbursement, (work) => cancelDisbursement(work, { code: approved, ...because })],
    [sendDisbursement, (work) => sendDisbursement(work, { code: approved, sentOn: today, bankReference: "B", ...key })],
    [
      receiveDisbursement,
      (work) => receiveDisbursement(work, { code: sent, amount: "1", receivedOn: today, bankReference: "B", ...key }),
    ],
    [refuseDisbursement, (work) => refuseDisbursement(work, { code: sent, refusedOn: today, ...because })],
    [
      takeBackDisbursement,
      (work) =>
        takeBackDisbursement(work, { code: sent, amount: "1", takenBackOn: today, bankReference: "B", ...because }),
    ],
    [passDown, (work) => passDown(work, inputs.passDown(project, "1"))],
    [confirmPassDown, (work) => confirmPassDown(work, { code: passed, amount: "1", confirmedOn: today, ...key })],
    [takeBackPassDown, (work) => takeBackPassDown(work, { code: passed, amount: "1", takenBackOn: today, ...because })],
    [registerExpenditure, (work) => registerExpenditure(work, inputs.expenditure(project, "1"))],
    [confirmExpenditure, (work) => confirmExpenditure(work, { code: spent, ...key })],
    [withdrawExpenditure, (work) => withdrawExpenditure(work, { code: spent, reason: "Because" })],
    [returnMoney, (work) => returnMoney(work, inputs.moneyReturn(project, "1"))],
    [confirmReturn, (work) => confirmReturn(work, { code: returned, amount: "10", receivedOn: today, ...key })],
    [reverseTransfer, (work) => reverseTransfer(work, { transferId: 1, ...because })],
  ];
  attempts = new Map(list.map(([{ name, roles }, attempt]) => [name, { roles, attempt }]));
}

let money: Journey;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  await prepare(money);
});
afterAll(() => stage.close());

const kindOf = (person: string, attempt: Attempt) =>
  money.as(person, attempt).then(
    () => "done",
    (error: DomainError) => error.kind,
  );

const everyRole = {
  eastern_coordinator: people.approver,
  western_coordinator: people.west,
  county_officer: people.county,
  central_reviewer: people.reviewer,
  auditor: people.auditor,
  system_administrator: "song.ping",
  security_administrator: "tang.ning",
};

describe("every command of money", () => {
  it("refuses each role that it does not name", async () => {
    for (const [name, { roles, attempt }] of attempts)
      for (const [role, person] of Object.entries(everyRole))
        if (!roles.includes(role)) expect(await kindOf(person, attempt), `${name} by ${role}`).toBe("forbidden");
  });

  it("finds nothing for the right role of another province or county", async () => {
    const outsiders = {
      eastern_coordinator: [people.foreignEast],
      western_coordinator: [people.foreignWest],
      county_officer: [people.foreignCounty, people.neighbour],
    };
    for (const [name, { roles, attempt }] of attempts)
      for (const [role, persons] of Object.entries(outsiders))
        for (const person of roles.includes(role) ? persons : [])
          expect(await kindOf(person, attempt), `${name} by ${person}`).toBe("not_found");
    expect(await stage.differences()).toEqual([]);
  });

  it("shows a disbursement to its two sides, its county, the centre and the auditor only", async () => {
    const look: Attempt = (work) => getDisbursement(work, { code: seen.disbursement });
    const { approver, west, county, reviewer, auditor, neighbour, foreignEast, foreignWest, foreignCounty } = people;
    for (const person of [approver, west, county, reviewer, auditor]) expect(await kindOf(person, look)).toBe("done");
    for (const person of [neighbour, foreignEast, foreignWest, foreignCounty, "song.ping", "tang.ning"])
      expect(await kindOf(person, look), person).toBe("not_found");
  });

  it("works for its own roles", async () => {
    expect(await kindOf(people.sender, attempts.get("approve-disbursement")?.attempt as Attempt)).toBe("done");
    expect(await kindOf(people.west, attempts.get("receive-disbursement")?.attempt as Attempt)).toBe("done");
    expect(await kindOf(people.county, attempts.get("confirm-pass-down")?.attempt as Attempt)).toBe("done");
  });
});
