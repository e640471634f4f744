import { describe, expect, it } from "vitest";
import { MAX_LINES } from "./bank-line-terms";
import { type ReadStatement, readStatement, type StatementTable } from "./read-statement";
import { acceptedNames, columnNames, placeColumns } from "./statement-columns";

const rules = { side: "west", direction: "in", today: "2026-06-01" } as const;
const table = (text: string, merges: StatementTable["merges"] = []): StatementTable => ({
  rows: text
    .split("\n")
    .map((line, index) => ({
      number: index + 1,
      cells: line.split("|").map((cell) => ({ text: cell.trim(), isFormula: cell.trim().startsWith("=") })),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.text !== "")),
  merges,
});
const read = (text: string, merges?: StatementTable["merges"]) => readStatement(table(text, merges), rules);
const good = (text: string) => read(text) as ReadStatement;
const header = "日期|凭证号|金额";

describe("the header", () => {
  it.each(columnNames)("knows every accepted name of the column %s", (name) => {
    const { zh, en } = acceptedNames[name];
    for (const text of [...zh, ...en, ` ${zh[0]} *`, `${zh[0]}（元）`, zh[0]?.toUpperCase() ?? ""]) {
      const others = ["日期", "凭证号", "金额"].filter((each) => !acceptedNames[name].zh.includes(each));
      expect(placeColumns([text, ...others]), text).toMatchObject({ places: { [name]: 0 } });
    }
  });

  it("is found below titles, and columns may stand in any order", () => {
    const found = good("内蒙古专户对账单\n\n账号：1234\n金额(万元)|备注|银行凭证号|到账日期\n1.5|x|A-1|20260501");
    expect(found.lines).toMatchObject([{ rowNumber: 5, amount: 1500000n, reference: "A-1", valueDate: "2026-05-01" }]);
  });

  it("prefers the bank's reference to its running number", () => {
    expect(placeColumns(["流水号", "凭证号", "日期", "金额"])).toMatchObject({ places: { reference: 1 } });
  });

  it("names what is missing in both languages", () => {
    expect(read("姓名|身份证\n张三|1")).toMatchObject({
      code: "missing_columns",
      params: { names: expect.stringMatching(/日期.*Value date.*凭证号.*Bank reference.*金额.*Amount.*收入/) },
    });
    expect(read(`日期|金额\n2026-05-01|5`)).toMatchObject({ code: "missing_columns", params: { row: 1 } });
  });

  it.each([
    ["凭证号|日期|金额|金额", { code: "column_twice", params: { row: 1, column: "金额" } }],
    ["日期|凭证号|金额", { code: "no_rows", params: {} }],
    ["", { code: "no_rows", params: {} }],
  ])("refuses %s", (text, fault) => expect(read(text)).toEqual(fault));

  it("may not be merged over several columns; a title may, and a name over two rows", () => {
    const merge = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => [
      { firstRow, lastRow, firstColumn, lastColumn, name: "B2:C2" },
    ];
    const text = `对账单\n${header}\n2026-05-01|A|5`;
    expect(read(text, merge(2, 2, 1, 2))).toEqual({ code: "merged_header", params: { row: 2, cells: "B2:C2" } });
    expect(read(text, merge(1, 2, 0, 2))).toMatchObject({ code: "merged_header" });
    expect(read(text, merge(1, 1, 0, 2))).toMatchObject({ lines: [{ faults: [] }] });
    expect(read(text, merge(2, 3, 0, 0))).toMatchObject({ lines: [{ faults: [{ code: "merged" }] }] });
  });
});

describe("the lines", () => {
  it("keep their rows and cells, whatever is wrong with them", () => {
    expect(good(`${header}\n\n2026-02-30|A-1|1e9\n2026-05-01|A-2|5`).lines).toMatchObject([
      { rowNumber: 3, raw: ["2026-02-30", "A-1", "1e9"], faults: [{ code: "date" }, { code: "money.format" }] },
      { rowNumber: 4, raw: ["2026-05-01", "A-2", "5"], faults: [] },
    ]);
  });

  it("are as many as a statement may have, and no more", () => {
    const lines = (count: number) => `${header}${"\n2026-05-01|A|5".repeat(count)}`;
    expect(good(lines(MAX_LINES)).lines).toHaveLength(MAX_LINES);
    expect(read(lines(MAX_LINES + 1))).toEqual({ code: "too_many_lines", params: { max: MAX_LINES } });
  });

  it("are not lost in merges without end", () => {
    const merges = Array.from({ length: 1000 }, () => ({
      ...{ firstRow: 1, lastRow: 1_000_000, firstColumn: 0, lastColumn: 0, name: "A1:A1000000" },
    }));
    expect(read(`${header}\n2026-05-01|A|5`, merges)).toMatchObject({ lines: [{ faults: [{ code: "merged" }] }] });
  });
});

describe("sums and balances", () => {
  const lines = "2026-05-01|A|100\n2026-05-02|B|50.50";
  it("agree", () => {
    const found = good(`${header}\n${lines}\n合计||150.50`);
    expect(found).toMatchObject({ inAmount: 15050n, outAmount: 0n, faults: [] });
    expect(found.lines).toHaveLength(2);
  });

  it.each([
    ["合计||150.51", { row: 4, code: "wrong_total", stated: 15051n, found: 15050n }],
    ["Total:||1,000.00", { row: 4, code: "wrong_total", stated: 100000n, found: 15050n }],
    ["总 计||=SUM(C2:C3)", { row: 4, code: "unread_total", stated: null, found: 15050n }],
    ["小计||15", { row: 4, code: "wrong_total", stated: 1500n, found: 15050n }],
  ])("name the row of a wrong total: %s", (total, fault) => {
    expect(good(`${header}\n${lines}\n${total}`).faults).toEqual([fault]);
  });

  it("compare subtotals with the part above them", () => {
    expect(good(`${header}\n${lines}\n小计||150.50\n2026-05-03|C|1\n小计||1\n合计||151.50`).faults).toEqual([]);
  });

  it("compare each column with its own sum", () => {
    const found = good("日期|凭证号|收入|支出\n2026-05-01|A|100|\n2026-05-02|B||30\n合计||100|31");
    expect(found.faults).toEqual([{ row: 4, code: "wrong_total", stated: 3100n, found: 3000n }]);
  });

  it("hold opening, lines and closing together", () => {
    const rows = (closing: string) =>
      `日期|凭证号|收入|支出|余额\n期初余额||||1000\n2026-05-01|A|100||1100\n2026-05-02|B||30|1070\n期末余额||||${closing}`;
    expect(good(rows("1070"))).toMatchObject({ opening: 100000n, closing: 107000n, faults: [] });
    expect(good(rows("1071")).faults).toEqual([{ row: 5, code: "wrong_closing", stated: 107100n, found: 107000n }]);
  });

  it("follow the running balance either way", () => {
    const rows = ["2026-05-01|A|100|1100", "2026-05-02|B|50|1150", "2026-05-03|C|1|1151"];
    const text = (order: string[]) => `日期|凭证号|收入|余额\n${order.join("\n")}`;
    expect(good(text(rows)).faults).toEqual([]);
    expect(good(text([...rows].reverse())).faults).toEqual([]);
    expect(good(text(["2026-05-01|A|100|1100", "2026-05-02|B|50|1149", "2026-05-03|C|1|1150"])).faults).toEqual([
      { row: 3, code: "balance_break", stated: 114900n, found: 115000n },
    ]);
  });
});
