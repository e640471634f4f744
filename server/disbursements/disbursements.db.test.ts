import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { isBlocked } from "../command";
import { commitFunds } from "../commitments/commit-funds";
import { inputs, once, today } from "../money/inputs-for-tests";
import { type Journey, journey } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { reverseTransfer } from "../transfers/reverse-transfer";
import { amendDisbursement } from "./amend-disbursement";
import { approveDisbursement } from "./approve-disbursement";
import { cancelDisbursement } from "./cancel-disbursement";
import { getDisbursement } from "./get-disbursement";
import { refuseDisbursement } from "./refuse-disbursement";
import { requestDisbursement } from "./request-disbursement";
import { returnDisbursement } from "./return-disbursement";
import { sendDisbursement } from "./send-disbursement";
import { takeBackDisbursement } from "./take-back-disbursement";

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

const get = (code: string) => money.as(people.auditor, (work) => getDisbursement(work, { code }));
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    (result) => result,
    (error: DomainError) => error.errors?.[0] ?? error,
  );
const code = (attempt: Promise<unknown>) => refusal(attempt).then((error) => (error as { code: string }).code);

describe("a commitment", () => {
  it("stays within the approved budget of its source and year, also in two halves at once", async () => {
    const project = await money.project("0");
    const commit = (amount: string, more = {}) =>
      money.as(people.approver, (work) => commitFunds(work, { ...inputs.commitment(project, amount), ...more }));
    expect(await refusal(commit("100,000.01"))).toMatchObject({
      field: "amount",
      code: "money.beyond_budget",
      params: { room: "100,000.00" },
    });
    expect(await code(commit("1", { source: "donation" }))).toBe("money.beyond_budget");
    expect(await code(commit("1", { fiscalYear: 2025 }))).toBe("money.beyond_budget");
    const both = await Promise.all([code(commit("60000")), code(commit("60000"))]);
    expect(both.filter((each) => each === "money.beyond_budget")).toHaveLength(1);
    expect(await code(commit("40000.01"))).toBe("money.beyond_budget");
    expect(await commit("40000")).toMatchObject({ code: expect.stringMatching(/^C2026/) });
  });

  it("is made to an approved project only", async () => {
    for (const at of ["draft", "under_review", "accepted", "cancelled"]) {
      const project = await stage.project([{ source: "provincial", fiscalYear: 2026, amount: 100n }], at);
      const attempt = money.as(people.approver, (work) => commitFunds(work, inputs.commitment(project, "1")));
      expect(await refusal(attempt), at).toMatchObject({ field: "projectCode", code: "money.project_stage" });
    }
  });
});

describe("a request", () => {
  it("is returned with a reason, mended by the county, and approved as it was read", async () => {
    const project = await money.project();
    const request = await money.request(project, "60000");
    await money.as(people.approver, (work) =>
      returnDisbursement(work, { code: request, revision: 1, reason: "Say which works" }),
    );
    expect(await code(money.approve(request))).toBe("stale");
    const approve = money.as(people.approver, (work) =>
      approveDisbursement(work, { code: request, revision: 2, idempotencyKey: once() }),
    );
    expect(await code(approve)).toBe("conflict");
    const { projectCode: _, idempotencyKey: __, ...content } = inputs.request(project, "30000");
    const amend = (revision: number) =>
      money.as(people.otherCounty, (work) => amendDisbursement(work, { ...content, code: request, revision }));
    expect(await code(amend(1))).toBe("stale");
    expect(await amend(2)).toEqual({ code: request, revision: 3 });
    expect(await code(money.approve(request))).toBe("stale");
    const found = await get(request);
    expect(found).toMatchObject({
      state: "requested",
      amount: 3000000n,
      requestedByEn: "Zhou Qiang",
      promised: 10000000n,
    });
    expect(found.timeline.map((event) => event.verb)).toEqual(["amended", "returned", "requested"]);
    expect(found.timeline[1]?.reason).toBe("Say which works");
  });

  it("is cancelled by its side before approval, and by the east after it, which frees the money", async () => {
    const project = await money.project();
    const cancel = (person: string, request: string) =>
      money.as(person, (work) =>
        cancelDisbursement(work, { code: request, reason: "Not needed", idempotencyKey: once() }),
      );
    const first = await money.request(project);
    expect(await code(cancel(people.approver, first))).toBe("conflict");
    await cancel(people.west, first);
    const second = await money.request(project, "100000");
    await money.approve(second);
    expect(await code(cancel(people.county, second))).toBe("conflict");
    expect((await get(second)).promised).toBe(0n);
    await cancel(people.sender, second);
    expect((await get(second)).promised).toBe(10000000n);
    expect(await code(cancel(people.sender, second))).toBe("conflict");
    const third = await money.sent(project);
    expect(await code(cancel(people.sender, third))).toBe("conflict");
  });
});

describe("approval and sending", () => {
  it("are two eastern coordinators", async () => {
    const request = await money.request(await money.project());
    await money.approve(request);
    expect(await code(money.send(request, people.approver))).toBe("constraint.ledger_confirmed_by_another");
    await money.send(request);
    expect(await get(request)).toMatchObject({
      state: "sent",
      approvedByEn: "Wang Lei",
      sentByEn: "Li Na",
      sentOn: today,
    });
  });

  it("of two payments that fit singly but not together one passes, on two connections at once", async () => {
    for (let round = 0; round < 5; round++) {
      const project = await money.project();
      const requests = await Promise.all([money.request(project, "60000"), money.request(project, "60000")]);
      const outcomes = await Promise.all(
        requests.map((each, n) => code(money.approve(each, n ? people.sender : people.approver))),
      );
      expect(outcomes.filter((each) => each === "constraint.account_no_overdraft")).toHaveLength(1);
      expect(await money.balances(project)).toEqual({ donor_promise: -10000000n, committed: 10000000n });
    }
  });

  it("when a rule blocks nothing moves, the judgement stays, and the same key may be used again", async () => {
    const project = await money.project();
    const request = await money.request(project);
    const idempotencyKey = once();
    const approve = () =>
      money.as(people.approver, (work) => approveDisbursement(work, { code: request, revision: 1, idempotencyKey }));
    await stage.owner`insert into blocked_in_test values ('disbursement', 'disbursement')`;
    const outcome = await approve();
    expect(isBlocked(outcome) && outcome.blocked).toEqual([{ rule: "EW-TEST-01", verdict: "fail", flagCode: null }]);
    expect(await get(request)).toMatchObject({ state: "requested", transfers: [] });
    await stage.owner`delete from blocked_in_test`;
    expect(await approve()).toEqual({ code: request });
    await stage.owner`insert into blocked_in_test values ('disbursement', 'disbursement')`;
    expect(isBlocked(await money.send(request))).toBe(true);
    await stage.owner`delete from blocked_in_test`;
    expect(await get(request)).toMatchObject({ state: "approved", received: 0n });
  });

  it("with the same key give the same answer, with other content a refusal, five at once one payment", async () => {
    const project = await money.project();
    const input = inputs.request(project);
    const ask = (more = {}) => money.as(people.county, (work) => requestDisbursement(work, { ...input, ...more }));
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => ask()));
    for (const other of others) expect(other).toEqual(first);
    expect(await code(ask({ amount: "50001" }))).toBe("idempotency_key_changed");
    const request = first?.code ?? "";
    await money.approve(request);
    const sending = { code: request, sentOn: today, bankReference: "BJ-9", idempotencyKey: once() };
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => money.as(people.sender, (work) => sendDisbursement(work, sending))),
    );
    for (const each of sent) expect(each).toEqual({ code: request });
    expect(await money.balances(project)).toMatchObject({ in_transit: 5000000n, donor: -5000000n });
  });

  it("have days that are neither to come nor before the step before", async () => {
    const request = await money.request(await money.project());
    await money.approve(request);
    const send = (sentOn: string) =>
      money.as(people.sender, (work) =>
        sendDisbursement(work, { code: request, sentOn, bankReference: "B", idempotencyKey: once() }),
      );
    expect(await refusal(send("2026-06-02"))).toMatchObject({ field: "sentOn", code: "too_late" });
    expect(await refusal(send("2026-05-31"))).toMatchObject({ field: "sentOn", code: "too_early" });
    expect(await refusal(send("2010-02-30"))).toMatchObject({ field: "sentOn", code: "date" });
  });
});

describe("in transit", () => {
  it("part is received, the rest refused, taken back by the east and promised again", async () => {
    const project = await money.project();
    const sent = await money.sent(project, "50000");
    await money.receive(sent, "30000");
    expect(await get(sent)).toMatchObject({ state: "partly_received", received: 3000000n });
    expect(await refusal(money.receive(sent, "20000.01"))).toMatchObject({
      field: "amount",
      code: "money.beyond_transit",
      params: { room: "20,000.00" },
    });
    await money.as(people.west, (work) =>
      refuseDisbursement(work, { code: sent, refusedOn: today, reason: "Wrong account", idempotencyKey: once() }),
    );
    expect(await code(money.receive(sent, "1"))).toBe("conflict");
    expect(await money.balances(project)).toMatchObject({ in_transit: 2000000n, recipient: 3000000n });
    const takeBack = (amount: string) =>
      money.as(people.approver, (work) =>
        takeBackDisbursement(work, {
          code: sent,
          amount,
          takenBackOn: today,
          bankReference: "BJ-2",
          reason: "Refused by the west",
          idempotencyKey: once(),
        }),
      );
    expect(await code(takeBack("20000.01"))).toBe("money.beyond_transit");
    await takeBack("5000");
    await takeBack("15000");
    expect(await code(takeBack("0.01"))).toBe("money.beyond_transit");
    const found = await get(sent);
    expect(found).toMatchObject({ state: "refused", received: 3000000n, takenBack: 2000000n, promised: 7000000n });
    expect(found.receipts.map((receipt) => [receipt.outcome, receipt.amount])).toEqual([
      ["received", 3000000n],
      ["refused", 2000000n],
    ]);
    expect(await money.balances(project)).toMatchObject({ donor: -3000000n, fulfilled: 3000000n, recipient: 3000000n });
  });

  it("what never came is taken back whole: cancelled; the unexplained rest: received", async () => {
    const project = await money.project();
    const takeBack = (sent: string, amount: string) =>
      money.as(people.sender, (work) =>
        takeBackDisbursement(work, {
          code: sent,
          amount,
          takenBackOn: today,
          bankReference: "BJ-3",
          reason: "Returned by the bank",
          idempotencyKey: once(),
        }),
      );
    const first = await money.sent(project, "10000");
    await takeBack(first, "10000");
    expect((await get(first)).state).toBe("cancelled");
    const second = await money.sent(project, "10000");
    await money.receive(second, "9999.99");
    await takeBack(second, "0.01");
    expect((await get(second)).state).toBe("received");
  });

  it("a receipt stated in error is reversed by the west, and received anew", async () => {
    const project = await money.project();
    const sent = await money.sent(project, "50000");
    await money.receive(sent, "50000");
    const receipt = (await get(sent)).transfers.find((transfer) => transfer.kind === "receipt");
    const reverse = (person: string) =>
      money.as(person, (work) =>
        reverseTransfer(work, {
          transferId: receipt?.id ?? 0,
          reason: "Other project's money",
          idempotencyKey: once(),
        }),
      );
    expect(await code(reverse(people.approver))).toMatch(/forbidden|may_reverse|life/);
    await reverse(people.otherWest);
    expect(await get(sent)).toMatchObject({ state: "sent", received: 0n });
    expect(await code(reverse(people.west))).toMatch(/conflict|reversed_once/);
    await money.receive(sent, "20000");
    await money.receive(sent, "30000");
    const found = await get(sent);
    expect(found.state).toBe("received");
    expect(found.receipts.map((each) => each.outcome)).toEqual(["received", "reversed", "received", "received"]);
    expect(found.transfers.find((transfer) => transfer.id === receipt?.id)?.reversedById).toBeTruthy();
    const sending = found.transfers.find((transfer) => transfer.kind === "sending");
    expect(
      await code(
        money.as(people.sender, (work) =>
          reverseTransfer(work, { transferId: sending?.id ?? 0, reason: "Wrong", idempotencyKey: once() }),
        ),
      ),
    ).toBe("money.not_reversible");
  });
});
