import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import en from "@/messages/en/errors.json";
import zh from "@/messages/zh/errors.json";
import { commitFunds } from "../commitments/commit-funds";
import { receiveDisbursement } from "../disbursements/receive-disbursement";
import { refuseDisbursement } from "../disbursements/refuse-disbursement";
import { sendDisbursement } from "../disbursements/send-disbursement";
import { takeBackDisbursement } from "../disbursements/take-back-disbursement";
import { confirmExpenditure } from "../expenditures/confirm-expenditure";
import { registerExpenditure } from "../expenditures/register-expenditure";
import { registerInvestment } from "../investments/register-investment";
import { confirmPassDown } from "../pass-downs/confirm-pass-down";
import { passDown } from "../pass-downs/pass-down";
import { takeBackPassDown } from "../pass-downs/take-back-pass-down";
import { closePeriod } from "../periods/close-period";
import { pledgeFunds } from "../pledges/pledge-funds";
import { registerRefund } from "../refunds/register-refund";
import { confirmReturn } from "../returns/confirm-return";
import { returnMoney } from "../returns/return-money";
import { takeBackReturn } from "../returns/take-back-return";
import { inputs, once } from "./inputs-for-tests";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

/** In June; the journey's own steps are of 1 June. */
const closedDay = "2026-06-15";
const now = new Date("2026-07-10T04:00:00Z");

let stage: MoneyStage;
let path: Journey;
const records: Record<string, string> = {};

beforeAll(async () => {
  stage = await moneyStage();
  path = journey(stage);
  const project = await path.project("60000");
  await path.withCounty(project, "5000");
  records.project = project;
  records.approved = await path.request(project, "5000");
  await path.approve(records.approved);
  records.sent = await path.sent(project, "5000");
  await path.receive(records.sent, "2000");
  records.passedDown = await path.passDown(project, "1000");
  records.registered = await path.register(project, "100");
  records.returned = await path.returnMoney(project, "100");
});
afterAll(() => stage.close());

const as = <T>(person: string, run: (work: Work) => Promise<T>) => stage.as(person, run, { now });
const key = () => ({ idempotencyKey: once() });
const bank = { bankReference: "B-1" };
const why = { reason: "Never came" };

type Attempt = [command: string, field: string, person: string, run: (work: Work, day: string) => Promise<unknown>];

const record = (name: string) => records[name] ?? "";

const attempts: Attempt[] = [
  [
    "commit-funds",
    "committedOn",
    people.approver,
    (work, committedOn) => commitFunds(work, { ...inputs.commitment(record("project"), "10"), committedOn }),
  ],
  [
    "send-disbursement",
    "sentOn",
    people.sender,
    (work, sentOn) => sendDisbursement(work, { code: record("approved"), sentOn, ...bank, ...key() }),
  ],
  [
    "receive-disbursement",
    "receivedOn",
    people.otherWest,
    (work, receivedOn) =>
      receiveDisbursement(work, { code: record("sent"), amount: "10", receivedOn, ...bank, ...key() }),
  ],
  [
    "take-back-disbursement",
    "takenBackOn",
    people.sender,
    (work, takenBackOn) =>
      takeBackDisbursement(work, { code: record("sent"), amount: "10", takenBackOn, ...bank, ...why, ...key() }),
  ],
  [
    "pass-down",
    "passedOn",
    people.west,
    (work, passedOn) => passDown(work, { ...inputs.passDown(record("project"), "10"), passedOn }),
  ],
  [
    "take-back-pass-down",
    "takenBackOn",
    people.west,
    (work, takenBackOn) =>
      takeBackPassDown(work, { code: record("passedDown"), amount: "10", takenBackOn, ...why, ...key() }),
  ],
  [
    "confirm-pass-down",
    "confirmedOn",
    people.county,
    (work, confirmedOn) => confirmPassDown(work, { code: record("passedDown"), amount: "10", confirmedOn, ...key() }),
  ],
  [
    "register-expenditure",
    "spentOn",
    people.county,
    (work, spentOn) => registerExpenditure(work, { ...inputs.expenditure(record("project"), "10"), spentOn }),
  ],
  [
    "return-money",
    "returnedOn",
    people.county,
    (work, returnedOn) => returnMoney(work, { ...inputs.moneyReturn(record("project"), "10"), returnedOn }),
  ],
  [
    "confirm-return",
    "receivedOn",
    people.approver,
    (work, receivedOn) => confirmReturn(work, { code: record("returned"), amount: "10", receivedOn, ...key() }),
  ],
  [
    "take-back-return",
    "takenBackOn",
    people.county,
    (work, takenBackOn) =>
      takeBackReturn(work, { code: record("returned"), amount: "10", takenBackOn, ...why, ...key() }),
  ],
  [
    "pledge-funds",
    "pledgedOn",
    people.approver,
    (work, pledgedOn) => pledgeFunds(work, { ...inputs.pledge("P01", "10"), pledgedOn }),
  ],
  [
    "register-refund",
    "refundedOn",
    people.county,
    (work, refundedOn) => registerRefund(work, { ...inputs.refund(record("registered"), "10"), refundedOn }),
  ],
  [
    "register-investment",
    "agreedOn",
    people.approver,
    (work, agreedOn) => registerInvestment(work, { ...inputs.investment("10"), agreedOn }),
  ],
  [
    "refuse-disbursement",
    "refusedOn",
    people.west,
    (work, refusedOn) => refuseDisbursement(work, { code: record("sent"), refusedOn, ...why, ...key() }),
  ],
];

const refusal = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: DomainError) => error.errors ?? String(error),
  );

describe("in a closed period", () => {
  beforeAll(async () => {
    // The county cannot close while an expenditure waits for the day that it was spent on.
    expect(await refusal(as(people.county, (work) => closePeriod(work, { period: "2026-06" })))).toEqual([
      { field: null, code: "constraint.period_nothing_waits" },
    ]);
    await as(people.otherCounty, (work) => confirmExpenditure(work, { code: record("registered"), ...key() }));
    for (const person of [people.approver, people.west, people.county])
      await as(person, (work) => closePeriod(work, { period: "2026-06" }));
  });

  it.each(attempts)("%s is refused on its field %s", async (_, field, person, run) => {
    expect(await refusal(as(person, (work) => run(work, closedDay)))).toEqual([
      { field, code: "constraint.ledger_period_open" },
    ]);
  });

  it.each(attempts)("%s is done on a day that is open", async (_, __, person, run) => {
    expect(await refusal(as(person, (work) => run(work, "2026-07-01")))).toBe("done");
  });

  it("is said in words, in both languages", () => {
    expect(en.constraint.ledger_period_open).toMatch(/^\{field\}.*closed/);
    expect(zh.constraint.ledger_period_open).toMatch(/^\{field\}.*结账/);
  });
});
