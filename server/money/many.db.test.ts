import { afterAll, beforeAll, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { commitFundsMany } from "../commitments/commit-funds-many";
import { approveDisbursementsMany } from "../disbursements/approve-disbursements-many";
import { lockDisbursements } from "../disbursements/lock-disbursements";
import { receiveDisbursementsMany } from "../disbursements/receive-disbursements-many";
import { requestDisbursementsMany } from "../disbursements/request-disbursements-many";
import { sendDisbursementsMany } from "../disbursements/send-disbursements-many";
import { confirmExpendituresMany } from "../expenditures/confirm-expenditures-many";
import { lockExpenditures } from "../expenditures/lock-expenditures";
import { registerExpendituresMany } from "../expenditures/register-expenditures-many";
import { confirmPassDownsMany } from "../pass-downs/confirm-pass-downs-many";
import { lockPassDowns } from "../pass-downs/lock-pass-downs";
import { passDownMany } from "../pass-downs/pass-down-many";
import { inputs, line, today } from "./inputs-for-tests";
import { type Journey, journey } from "./journey-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

let stage: MoneyStage;
let money: Journey;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
});
afterAll(() => stage.close());

const fen = 50_000_00n as never;
const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "done",
    (error: DomainError) => error.errors?.[0]?.code ?? String(error),
  );

it("takes a hundred projects through the money's life in nine calls", async () => {
  const projects = await Promise.all(
    Array.from({ length: 100 }, () => stage.project([{ ...line, amount: 100_000_00n }])),
  );
  const { as } = money;
  const day = today;
  await as(people.approver, (work) =>
    commitFundsMany(
      work,
      projects.map((project) => ({ ...inputs.commitment(project), amount: fen })),
    ),
  );
  const requests = await as(people.county, (work) =>
    requestDisbursementsMany(
      work,
      projects.map((project) => ({ ...inputs.request(project), amount: fen, requestedOn: day })),
    ),
  );
  const codes = requests.map((row) => row.code);
  expect(new Set(codes).size).toBe(100);
  await as(people.approver, async (work) =>
    approveDisbursementsMany(
      work,
      (await lockDisbursements(work, codes)).map((row) => ({ ...row, approvedOn: day })),
    ),
  );
  await as(people.sender, async (work) =>
    sendDisbursementsMany(
      work,
      (await lockDisbursements(work, codes)).map((row) => ({ ...row, sentOn: day, bankReference: "B" })),
    ),
  );
  await as(people.west, async (work) =>
    receiveDisbursementsMany(
      work,
      (await lockDisbursements(work, codes)).map((disbursement) => ({
        ...{ disbursement, amount: disbursement.amount, receivedOn: day, bankReference: "B" },
      })),
    ),
  );
  const passed = await as(people.west, (work) =>
    passDownMany(
      work,
      projects.map((project) => ({ ...inputs.passDown(project), amount: fen })),
    ),
  );
  await as(people.county, async (work) => {
    const rows = await lockPassDowns(
      work,
      passed.map((row) => row.code),
    );
    await confirmPassDownsMany(
      work,
      rows.map((passDown) => ({ passDown, amount: passDown.amount, confirmedOn: day })),
    );
  });
  const spent = await as(people.county, (work) =>
    registerExpendituresMany(
      work,
      projects.map((project) => ({ ...inputs.expenditure(project), amount: fen })),
    ),
  );
  await as(people.otherCounty, async (work) =>
    confirmExpendituresMany(
      work,
      await lockExpenditures(
        work,
        spent.map((row) => row.code),
      ),
    ),
  );
  for (const project of [projects[0], projects[99]])
    expect(await money.balances(project ?? "")).toEqual({
      donor_promise: -5000000n,
      fulfilled: 5000000n,
      donor: -5000000n,
      spent: 5000000n,
    });
  expect(await stage.differences()).toEqual([]);
});

it("does all or nothing", async () => {
  const [first, second] = [await money.project(), await money.project("0")];
  const requests = [await money.request(first, "10"), await money.request(second, "10")];
  const approve = money.as(people.approver, async (work) =>
    approveDisbursementsMany(
      work,
      (await lockDisbursements(work, requests)).map((row) => ({ ...row, approvedOn: today })),
    ),
  );
  expect(await code(approve)).toBe("constraint.account_no_overdraft");
  expect(await money.balances(first)).toEqual({ donor_promise: -10000000n, committed: 10000000n });
  const both = money.as(people.approver, (work) =>
    commitFundsMany(
      work,
      [second, first].map((project) => ({ ...inputs.commitment(project), amount: 1n as never })),
    ),
  );
  expect(await code(both)).toBe("money.beyond_budget");
  expect(await money.balances(second)).toEqual({});
  const foreign = money.as(people.foreignEast, (work) => lockDisbursements(work, requests));
  expect(await code(foreign)).toBe("not_found");
});
