import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { getDisbursement } from "../disbursements/get-disbursement";
import { today } from "../money/inputs-for-tests";
import { people } from "../money/stage-for-tests";
import { getPassDown } from "../pass-downs/get-pass-down";
import { getMoneyReturn } from "../returns/get-money-return";
import { dismissBankLines } from "./dismiss-bank-lines";
import { getBankLine } from "./get-bank-line";
import { listBankStatements } from "./list-bank-statements";
import { loadBankFile } from "./load-bank-file";
import { loadBankRows } from "./load-bank-rows";
import { matchBankLine } from "./match-bank-line";
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

describe("a statement that is loaded", () => {
  it("finds what each line belongs to and books nothing", async () => {
    const sent = await stage.sent("拨 2026-001");
    const less = await stage.sent("2026-002");
    const named = await stage.sent("2026-003");
    const statement = await stage.load(people.west, [
      `${today},拨2026001,50000.00,到账`,
      `${today},2026-002,49990,少到账`,
      `${today},无,50000,${named}`,
      `${today},不认识,10,`,
      `${today},拨2026001,50000.00,到账`,
      "2026-02-30,2026-002,1e9,",
    ]);
    expect(await stage.findings(statement)).toEqual({
      2: "matched",
      3: "amount_differs",
      4: "matched",
      5: "unknown_reference",
      6: "repeated",
      7: "faulty",
    });
    expect(await stage.lines(statement)).toMatchObject([
      { recordCode: sent, expected: 5000000n },
      { recordCode: less, expected: 5000000n, amount: 4999000n },
      { recordCode: named },
      { recordCode: null },
      { repeatsCode: statement, repeatsRow: 2 },
      {
        faults: [
          { field: "date", code: "date", text: "2026-02-30" },
          { field: "amount", code: "money.format", text: "1e9" },
        ],
      },
    ]);
    expect(await stage.statement(statement)).toMatchObject({ lineCount: 6, openCount: 6, bookedCount: 0 });
    for (const each of [sent, less, named]) expect((await disbursement(each)).state).toBe("sent");
  });

  it("is loaded once a file, and knows lines of earlier statements", async () => {
    await stage.sent("SAME-1");
    const file = new File([`日期,凭证号,金额\n${today},SAME-1,50000\n`], "a.csv");
    const load = () => stage.as(people.west, (work) => loadBankFile(work, { account: "专户", direction: "in", file }));
    await load();
    expect(await code(load())).toBe("bank-statements.loaded_before");
    const later = await stage.load(people.otherWest, [`${today},SAME-1,50000,另一份`]);
    expect(await stage.findings(later)).toEqual({ 2: "repeated" });
  });

  it("names a day in a closed period, a record that was sent later and one that is complete", async () => {
    await stage.sent("LATE-1");
    const done = await stage.sent("DONE-1");
    await stage.money.receive(done, "50000");
    await stage.owner.unsafe(`set role none`);
    await stage.as(people.west, async (work) => {
      await work.sql`insert into period (book, pairing_id, starts_on, ends_on, closed_by)
        values ('west', 'P01', '2026-01-01', '2026-01-31', ${work.actor.personId})`;
    });
    const statement = await stage.load(people.west, [
      "2026-01-15,LATE-1,50000,",
      "2026-02-15,LATE-1,50000,",
      `${today},DONE-1,50000,`,
    ]);
    expect(await stage.findings(statement)).toEqual({ 2: "closed_period", 3: "too_early", 4: "already_booked" });
  });

  it("leaves to a person what fits several records or lines", async () => {
    await stage.sent("TWICE");
    await stage.sent("TWICE");
    const sent = await stage.sent("ONCE");
    const statement = await stage.load(people.west, [
      `${today},TWICE,50000,`,
      `${today},ONCE,50000,`,
      `${today},别的凭证号,50000,${sent}`,
    ]);
    expect(await stage.findings(statement)).toEqual({ 2: "ambiguous", 3: "matched", 4: "ambiguous" });
  });

  it("takes rows of text, with their sums, as it takes a file", async () => {
    await stage.sent("API-1");
    const rows = [
      { date: today, reference: "API-1", amount: "50000" },
      { date: today, reference: "API-2", amount: "=1+1" },
    ];
    const { code: statement } = await stage.as(people.west, (work) =>
      loadBankRows(work, { account: "专户", direction: "in", name: "interface", totalIn: "60000", rows }),
    );
    expect(await stage.findings(statement)).toEqual({ 1: "matched", 2: "faulty" });
    expect((await stage.statement(statement)).faults).toEqual([
      { row: 3, code: "wrong_total", stated: 6000000n, found: 5000000n },
    ]);
  });
});

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

describe("a line that a person decides on", () => {
  it("is matched by hand, and then booked", async () => {
    const sent = await stage.sent("HAND-1");
    const statement = await stage.load(people.west, [`${today},写错了,50000,`]);
    const line = await stage.as(people.west, (work) => getBankLine(work, { code: statement, row: 2 }));
    expect(line.candidates.map((each) => each.code)).toContain(sent);
    expect(line.cells).toEqual([
      { name: "日期", text: today },
      { name: "凭证号", text: "写错了" },
      { name: "金额", text: "50000" },
      { name: "摘要", text: "" },
    ]);
    const match = (record: string) =>
      stage.as(people.west, (work) => matchBankLine(work, { code: statement, row: 2, record }));
    expect(await code(match(statement))).toBe("bank-statements.no_such_record");
    await match(sent);
    expect(await stage.lines(statement)).toMatchObject([{ finding: "matched", recordCode: sent, byHand: true }]);
    expect(await stage.book(people.west, statement)).toMatchObject({ booked: 1 });
    expect(await code(match(sent))).toBe("bank-statements.decided");
  });

  it("is put aside with a reason, and taken up again by naming its record", async () => {
    const sent = await stage.sent("ASIDE-1");
    const statement = await stage.load(people.west, [`${today},账户管理费,5,`, `${today},ASIDE?,50000,`]);
    const dismiss = (rows: number[]) =>
      stage.as(people.west, (work) => dismissBankLines(work, { code: statement, rows, reason: "与协作资金无关" }));
    await dismiss([2, 3]);
    expect(await code(dismiss([2]))).toBe("bank-statements.decided");
    expect(await code(dismiss([9]))).toBe("not_found");
    expect(await stage.book(people.west, statement, [2])).toMatchObject({ booked: 0, refused: 1 });
    await stage.as(people.west, (work) => matchBankLine(work, { code: statement, row: 3, record: sent }));
    expect(await stage.lines(statement)).toMatchObject([
      { state: "dismissed", reason: "与协作资金无关" },
      { state: "open", finding: "matched" },
    ]);
  });
});

describe("who may", () => {
  it("sees a statement: its own side, the other side and the centre, of a county its own only", async () => {
    const statement = await stage.load(people.west, [`${today},W-1,5,`]);
    const ofCounty = await stage.load(people.county, [`${today},W-2,5,`]);
    const sees = async (person: string) => {
      const { rows } = await stage.as(person, (work) => listBankStatements(work, {} as never));
      return [statement, ofCounty].map((each) => rows.some((row) => row.code === each));
    };
    for (const person of [people.west, people.approver, people.reviewer, people.auditor])
      expect(await sees(person)).toEqual([true, true]);
    expect(await sees(people.county)).toEqual([false, true]);
    for (const person of [people.neighbour, people.foreignEast, people.foreignWest])
      expect(await sees(person)).toEqual([false, false]);
  });

  it("decides on its lines: the office that loaded it", async () => {
    await stage.sent("WHO-1");
    const statement = await stage.load(people.west, [`${today},WHO-1,50000,`]);
    expect(await code(stage.book(people.approver, statement))).toBe("forbidden");
    expect(await code(stage.book(people.county, statement))).toBe("not_found");
    expect(await code(stage.book(people.reviewer, statement))).toBe("forbidden");
    expect(await code(stage.load(people.auditor, [`${today},WHO-1,50000,`]))).toBe("forbidden");
    expect(await stage.book(people.otherWest, statement)).toMatchObject({ booked: 1 });
  });

  it("changes nothing of what the file said, not even the owner of the tables", async () => {
    const statement = await stage.load(people.west, [`${today},KEEP-1,5,`]);
    for (const change of [
      "update bank_line set amount = 1",
      "delete from bank_line",
      "update bank_statement set sha256 = repeat('0', 64)",
      "delete from bank_statement",
    ]) {
      expect(await code(stage.as(people.west, (work) => work.sql.unsafe(change)))).toBe("forbidden");
      await expect(stage.owner.unsafe(change)).rejects.toMatchObject({ code: "23514" });
    }
    await expect(stage.owner.unsafe("truncate bank_line")).rejects.toMatchObject({ code: "23514" });
    expect(await stage.lines(statement)).toMatchObject([{ amount: 500n }]);
  });
});
