import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { getDisbursement } from "../disbursements/get-disbursement";
import { today } from "../money/inputs-for-tests";
import { people } from "../money/stage-for-tests";
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
