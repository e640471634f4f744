import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { getDisbursement } from "../disbursements/get-disbursement";
import { today } from "../money/inputs-for-tests";
import { people } from "../money/stage-for-tests";
import { getPassDown } from "../pass-downs/get-pass-down";
import { listTwoSidedSteps } from "../reconciliation/list-two-sided-steps";
import { getMoneyReturn } from "../returns/get-money-return";
import { type BankStage, bankStage } from "./stage-for-tests";

let stage: BankStage;
beforeAll(async () => {
  stage = await bankStage();
});
afterAll(() => stage.close());

const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "done",
    (error: DomainError) => error.errors?.[0]?.code ?? String(error),
  );
const disbursement = (of: string) => stage.as(people.auditor, (work) => getDisbursement(work, { code: of }));

describe("booking", () => {
  it("receives disbursements, whole and in part, each with an outcome", async () => {
    const whole = await stage.sent("B-1");
    const part = await stage.sent("B-2");
    const statement = await stage.load(people.west, [
      `${today},B-1,50000,`,
      `${today},B-2,20000,`,
      `${today},B-3,1,`,
      `${today},B-2,60000,`,
    ]);
    const result = await stage.book(people.west, statement, [2, 3, 4, 5, 99]);
    expect(result).toMatchObject({ booked: 2, refused: 3 });
    expect(result.lines).toEqual([
      { row: 2, outcome: "booked" },
      { row: 3, outcome: "booked" },
      { row: 4, outcome: "refused", field: null, code: "bank-statements.line.unknown_reference" },
      { row: 5, outcome: "refused", field: null, code: "bank-statements.line.amount_beyond" },
      { row: 99, outcome: "not_found" },
    ]);
    expect(await disbursement(whole)).toMatchObject({ state: "received", receipts: [{ bankReference: "B-1" }] });
    expect(await disbursement(part)).toMatchObject({ state: "partly_received", received: 2000000n });
    expect(await stage.differences()).toEqual([]);
  });

  it("books everything that matches at once, and once a key", async () => {
    const codes = [await stage.sent("M-1"), await stage.sent("M-2")];
    const statement = await stage.load(people.west, [`${today},M-1,50000,`, `${today},M-2,50000,`, `${today},M-9,5,`]);
    const more = { idempotencyKey: "book-everything-1" };
    const first = await stage.book(people.west, statement, undefined, more);
    expect(first).toMatchObject({ booked: 2, refused: 0 });
    expect(await stage.book(people.west, statement, undefined, more)).toEqual(first);
    for (const each of codes) expect((await disbursement(each)).state).toBe("received");
    expect(await stage.book(people.west, statement)).toMatchObject({ booked: 0, lines: [] });
  });

  it("confirms pass-downs of a county and returns to the east", async () => {
    const down = await stage.passedDown("X-1");
    const back = await stage.returned("R-1");
    const county = await stage.load(people.county, [`${today},X-1,50000,`]);
    expect(await stage.book(people.county, county)).toMatchObject({ booked: 1 });
    const east = await stage.load(people.approver, [`${today},R-1,50000,`]);
    expect(await stage.book(people.approver, east)).toMatchObject({ booked: 1 });
    const [passDown, moneyReturn] = await stage.as(people.auditor, (work) =>
      Promise.all([getPassDown(work, { code: down }), getMoneyReturn(work, { code: back })]),
    );
    expect(passDown).toMatchObject({ confirmedAmount: 5000000n, confirmedOn: today });
    expect(moneyReturn).toMatchObject({ receivedOn: today });
    const short = await stage.returned("R-2");
    const less = await stage.load(people.approver, [`${today},R-2,49000,`]);
    expect(await stage.book(people.approver, less, [2])).toMatchObject({ booked: 1 });
    const { rows } = await stage.as(people.west, (work) => listTwoSidedSteps(work, { step: "money_return" } as never));
    expect(rows).toMatchObject([{ code: short, reconciliation: "differing", difference: 100000n }]);
    expect(await stage.differences()).toEqual([]);
  });

  it("keeps what left as the proof of its record, once, and moves nothing", async () => {
    const sent = await stage.sent("OUT-1");
    const statement = await stage.load(people.sender, [`${today},OUT-1,50000,`], "out");
    expect(await stage.findings(statement)).toEqual({ 2: "matched" });
    const before = (await disbursement(sent)).transfers.length;
    expect(await stage.book(people.sender, statement)).toMatchObject({ booked: 1 });
    expect((await disbursement(sent)).transfers).toHaveLength(before);
    const again = await stage.load(people.sender, [`2026-05-30,OUT-1,50000,`], "out");
    expect(await stage.findings(again)).toEqual({ 2: "already_booked" });
  });

  it("goes on with the others when the ledger refuses one", async () => {
    const good = [await stage.sent("G-1"), await stage.sent("G-3"), await stage.sent("G-4")];
    const bad = await stage.sent("G-2");
    const statement = await stage.load(
      people.west,
      ["G-1", "G-2", "G-3", "G-4"].map((each) => `${today},${each},50000,`),
    );
    // Nothing that a person can do brings this about: the record says that it is on its way, the ledger that it is not.
    await stage.owner.unsafe(`create function refuse_one() returns trigger language plpgsql as $$ begin
      if new.bank_reference = 'G-2' then raise exception 'no' using errcode = 'check_violation', constraint = 'receipt_amount_positive'; end if;
      return new; end $$; create trigger refuse_one before insert on receipt for each row execute function refuse_one();`);
    const result = await stage.book(people.west, statement);
    await stage.owner.unsafe("drop trigger refuse_one on receipt");
    expect(result).toMatchObject({ booked: 3, refused: 1 });
    expect(result.lines[1]).toMatchObject({ row: 3, outcome: "refused", code: "constraint.receipt_amount_positive" });
    for (const each of good) expect((await disbursement(each)).state).toBe("received");
    expect((await disbursement(bad)).state).toBe("sent");
    expect((await stage.lines(statement))[1]).toMatchObject({
      state: "open",
      refusal: { code: "constraint.receipt_amount_positive" },
    });
    expect(await stage.book(people.west, statement, [3])).toMatchObject({ booked: 1 });
    expect(await stage.differences()).toEqual([]);
  });

  it("waits for a reason when the totals do not agree, and keeps it", async () => {
    await stage.sent("T-1");
    const statement = await stage.load(people.west, [`${today},T-1,50000,`, "合计,,60000,"]);
    expect((await stage.statement(statement)).faults).toEqual([
      { row: 3, code: "wrong_total", stated: 6000000n, found: 5000000n },
    ]);
    expect(await code(stage.book(people.west, statement))).toBe("bank-statements.total_unexplained");
    const totalReason = "银行合计含上月一笔。";
    expect(await stage.book(people.west, statement, undefined, { totalReason })).toMatchObject({ booked: 1 });
    expect(await stage.statement(statement)).toMatchObject({ totalReason });
  });

  it("books a line once, however many try at once", async () => {
    const codes = await Promise.all(["RACE-1", "RACE-2", "RACE-3"].map((each) => stage.sent(each)));
    const lines = ["RACE-1", "RACE-2", "RACE-3"].map((each) => `${today},${each},50000,`);
    const statement = await stage.load(people.west, lines);
    const attempts = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        stage.book(n % 2 === 0 ? people.west : people.otherWest, statement, n % 3 === 0 ? undefined : [4, 2, 3]),
      ),
    );
    expect(attempts.reduce((sum, { booked }) => sum + booked, 0)).toBe(3);
    for (const each of codes) expect((await disbursement(each)).receipts).toHaveLength(1);
    expect(await stage.differences()).toEqual([]);
  });

  it("books a record once, whether by its own page or by a line", async () => {
    const sent = await stage.sent("BOTH-1");
    const statement = await stage.load(people.west, [`${today},BOTH-1,50000,`]);
    const outcomes = await Promise.all([
      code(stage.money.receive(sent, "50000")),
      stage.book(people.otherWest, statement).then(({ booked }) => `${booked} booked`),
    ]);
    expect(["done,0 booked", "conflict,1 booked"]).toContain(outcomes.join());
    expect((await disbursement(sent)).receipts).toHaveLength(1);
  });
});
