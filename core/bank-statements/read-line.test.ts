import { describe, expect, it } from "vitest";
import { withCheckDigit } from "../kernel/check-digit";
import { type LineCells, readLine } from "./read-line";

const rules = { side: "west", direction: "in", unit: "yuan", today: "2026-06-01" } as const;
const cells = (texts: Partial<Record<keyof LineCells, string>>): LineCells =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text, isFormula: text.startsWith("=") }]));
const right = { date: "2026-05-01", reference: "R-1", amount: "100" };
const read = (texts: Partial<Record<keyof LineCells, string>>, changed: object = {}) =>
  readLine(cells({ ...right, ...texts }), { ...rules, ...changed });
const faultsOf = (texts: Partial<Record<keyof LineCells, string>>) =>
  read(texts).faults.map(({ field, code }) => `${field} ${code}`);

describe("a line of a bank", () => {
  it("is read as it stands", () => {
    expect(read({ counterparty: " 北京市财政局 ", remark: "拨款", balance: "-1,000.50", currency: "人民币" })).toEqual({
      valueDate: "2026-05-01",
      direction: "in",
      amount: 10000n,
      reference: "R-1",
      namedCode: null,
      counterparty: "北京市财政局",
      remark: "拨款",
      balance: -100050n,
      faults: [],
    });
  });

  it.each([
    ["2026-05-01 10:22:33", "2026-05-01"],
    ["2026-05-01T10:22", "2026-05-01"],
    ["20260501", "2026-05-01"],
    ["２０２６年５月１日", "2026-05-01"],
    ["2026/5/1", "2026-05-01"],
  ])("reads the day %s", (typed, day) => expect(read({ date: typed }).valueDate).toBe(day));

  it.each([
    ["2010-02-30", "date"],
    ["05/06/2026", "date"],
    ["45000", "date"],
    ["昨天", "date"],
    ["", "required"],
    ["2026-06-02", "future"],
  ])("refuses the day %s: %s", (typed, code) => expect(faultsOf({ date: typed })).toEqual([`date ${code}`]));

  it.each([
    ["１２３", 12300n],
    ["1,234.50", 123450n],
    ["¥300", 30000n],
    ["12万", 12000000n],
    ["1234.5", 123450n],
  ])("reads the amount %s", (typed, amount) => expect(read({ amount: typed }).amount).toBe(amount));

  it.each([
    ["1e9", "money.format"],
    ["-5", "money.negative"],
    ["0", "money.zero"],
    ["0.001", "money.precision"],
    ["0.30000000000000004", "money.precision"],
    ["12,34", "money.format"],
    ["$5", "money.format"],
    ["99999999999999999", "money.too_large"],
    ["=SUM(A1:A9)", "formula"],
    ["", "required"],
    ["—", "required"],
  ])("refuses the amount %s: %s", (typed, code) => {
    expect(faultsOf({ amount: typed })).toContain(`amount ${code}`);
  });

  it("knows the direction by the column, by a word, or as it was said", () => {
    expect(read({ amount: "", in: "5.00", out: "0.00" })).toMatchObject({ direction: "in", amount: 500n });
    expect(read({ amount: "", in: "-", out: "5.00" })).toMatchObject({ direction: "out", amount: 500n });
    expect(read({ direction: "贷" }).direction).toBe("in");
    expect(read({ direction: "借方" }).direction).toBe("out");
    expect(read({}, { direction: "out" }).direction).toBe("out");
    expect(faultsOf({ direction: "两边" })).toEqual(["direction direction"]);
    expect(faultsOf({ amount: "", in: "5", out: "6" })).toEqual(["out both_directions"]);
  });

  it.each(["USD", "美元", "HKD"])("refuses the currency %s", (currency) => {
    expect(faultsOf({ currency })).toEqual(["currency currency"]);
  });
  it.each(["CNY", "rmb", "人民币元", "元", " "])("takes the currency %s", (currency) => {
    expect(faultsOf({ currency })).toEqual([]);
  });

  it("reads amounts in the unit of their column", () => {
    expect(read({ amount: "12.5" }, { unit: "wan" }).amount).toBe(12500000n);
  });

  it("finds a code of ours that fits the direction, by its check character", () => {
    const disbursement = withCheckDigit("D2026000123");
    const moneyReturn = withCheckDigit("R2026000124");
    expect(read({ remark: `付 ${disbursement} 款` }).namedCode).toBe(disbursement);
    expect(read({ reference: disbursement.toLowerCase() }).namedCode).toBe(disbursement);
    expect(read({ remark: moneyReturn }).namedCode).toBeNull();
    expect(read({ remark: moneyReturn, amount: "", out: "5" }).namedCode).toBe(moneyReturn);
    expect(
      read({ remark: `${disbursement.slice(0, 11)}${disbursement.endsWith("0") ? "1" : "0"}` }).namedCode,
    ).toBeNull();
  });

  it("refuses texts that are too long or cannot be printed", () => {
    expect(faultsOf({ reference: "9".repeat(101) })).toEqual(["reference too_long"]);
    expect(faultsOf({ remark: "a\u0007b" })).toEqual(["remark format"]);
  });
});
