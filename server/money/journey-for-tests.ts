import type { PassDownLeg } from "@/core/pass-downs/pass-down-leg";
import { commitFunds } from "../commitments/commit-funds";
import { approveDisbursement } from "../disbursements/approve-disbursement";
import { receiveDisbursement } from "../disbursements/receive-disbursement";
import { requestDisbursement } from "../disbursements/request-disbursement";
import { sendDisbursement } from "../disbursements/send-disbursement";
import { confirmExpenditure } from "../expenditures/confirm-expenditure";
import { registerExpenditure } from "../expenditures/register-expenditure";
import { confirmPassDown } from "../pass-downs/confirm-pass-down";
import { passDown } from "../pass-downs/pass-down";
import { approveReallocation } from "../reallocations/approve-reallocation";
import { askReallocation } from "../reallocations/ask-reallocation";
import { registerRefund } from "../refunds/register-refund";
import { returnMoney } from "../returns/return-money";
import { reverseTransfer } from "../transfers/reverse-transfer";
import { inputs, line, once, today } from "./inputs-for-tests";
import { type MoneyStage, people } from "./stage-for-tests";

const now = new Date("2026-06-01T04:00:00Z");

/** The steps of the money's life on one project, each by whom it belongs to; amounts in yuan as typed. */
export function journey(stage: MoneyStage) {
  const as: MoneyStage["as"] = (person, run) => stage.as(person, run, { now });
  const key = () => ({ idempotencyKey: once() });
  return {
    as,
    /** An approved project with 100,000 yuan of budget, all promised unless told. */
    async project(committed = "100000") {
      const code = await stage.project([{ ...line, amount: 100_000_00n }]);
      if (committed !== "0") await as(people.approver, (work) => commitFunds(work, inputs.commitment(code, committed)));
      return code;
    },
    request: async (projectCode: string, amount?: string) =>
      (await as(people.county, (work) => requestDisbursement(work, inputs.request(projectCode, amount)))).code,
    approve: (code: string, person: string = people.approver) =>
      as(person, (work) => approveDisbursement(work, { code, revision: 1, ...key() })),
    send: (code: string, person: string = people.sender) =>
      as(person, (work) => sendDisbursement(work, { code, sentOn: today, bankReference: "BJ-1", ...key() })),
    receive: (code: string, amount: string, person: string = people.west) =>
      as(person, (work) =>
        receiveDisbursement(work, { code, amount, receivedOn: today, bankReference: "NM-1", ...key() }),
      ),
    passDown: async (projectCode: string, amount?: string) =>
      (await as(people.west, (work) => passDown(work, inputs.passDown(projectCode, amount)))).code,
    confirmPassDown: (code: string, amount: string) =>
      as(people.county, (work) => confirmPassDown(work, { code, amount, confirmedOn: today, ...key() })),
    /** Money that lies with the western office. */
    async withRecipient(projectCode: string, amount = "50000") {
      await this.receive(await this.sent(projectCode, amount), amount);
    },
    /** Lets the money of a step pass on: to the county unless told. */
    passOn: async (projectCode: string, leg: PassDownLeg, amount?: string) =>
      (await as(people.west, (work) => passDown(work, { ...inputs.passDown(projectCode, amount), leg }))).code,
    refund: async (expenditureCode: string, amount?: string) =>
      (await as(people.county, (work) => registerRefund(work, inputs.refund(expenditureCode, amount)))).code,
    reallocate: async (from: string, to: string, amount?: string, person: string = people.west) =>
      (await as(person, (work) => askReallocation(work, inputs.reallocation(from, to, amount)))).code,
    agree: (code: string, person: string = people.approver) =>
      as(person, (work) => approveReallocation(work, { code, approvedOn: today, ...key() })),
    /** The last transfer of a kind for a project, undone by a person. */
    async reverse(person: string, projectCode: string, kind: string) {
      const transferId = await as(people.auditor, async ({ sql }) => {
        const [row] = await sql<{ id: number }[]>`
          select max(t.id)::integer as id from transfer t join project p on p.id = t.project_id
          where p.code = ${projectCode} and t.kind = ${kind}`;
        return row?.id as number;
      });
      return as(person, (work) => reverseTransfer(work, { transferId, reason: "In error", ...key() }));
    },
    register: async (projectCode: string, amount?: string) =>
      (await as(people.county, (work) => registerExpenditure(work, inputs.expenditure(projectCode, amount)))).code,
    confirm: (code: string, person: string = people.otherCounty) =>
      as(person, (work) => confirmExpenditure(work, { code, ...key() })),
    returnMoney: async (projectCode: string, amount?: string) =>
      (await as(people.county, (work) => returnMoney(work, inputs.moneyReturn(projectCode, amount)))).code,
    /** Balances of a project's accounts, by kind, in fen. */
    balances: (projectCode: string) =>
      as(people.auditor, async (work) => {
        const rows = await work.sql<{ kind: string; balance: bigint }[]>`
          select a.kind, (a.credits - a.debits)::bigint as balance from account a join project p on p.id = a.project_id
          where p.code = ${projectCode} and a.credits <> a.debits`;
        return Object.fromEntries(rows.map((row) => [row.kind, row.balance]));
      }),
    /** A disbursement that was sent. */
    async sent(projectCode: string, amount?: string) {
      const code = await this.request(projectCode, amount);
      await this.approve(code);
      await this.send(code);
      return code;
    },
    /** Money that lies with the county. */
    async withCounty(projectCode: string, amount = "50000") {
      await this.receive(await this.sent(projectCode, amount), amount);
      await this.confirmPassDown(await this.passDown(projectCode, amount), amount);
    },
  };
}
export type Journey = ReturnType<typeof journey>;

/** What an attempt comes to: 'done', or the code of its first refusal. */
export const outcomeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "done",
    (fault: { errors?: { code: string }[] }) => fault.errors?.[0]?.code ?? String(fault),
  );
