import { describe, expect, it } from "vitest";
import { firstFree, freeFor, freeLines } from "./free-balances";

const line = { budget: 100n, committed: 80n, reserved: 10n, sent: 50n, withRecipient: 20n, withCounty: 5n };

describe("freeFor", () => {
  it("says what each step may still take", () => {
    expect(freeFor("commitment", line)).toBe(20n);
    expect(freeFor("disbursement", line)).toBe(20n);
    expect(freeFor("pass-down", line)).toBe(20n);
    expect(freeFor("expenditure", line)).toBe(5n);
    expect(freeFor("return", line)).toBe(5n);
  });

  it("is nothing when the budget was cut below what is promised", () => {
    expect(freeFor("commitment", { ...line, budget: 70n })).toBe(0n);
  });
});

describe("firstFree", () => {
  it("takes the first line that has something, else the first of all", () => {
    expect(firstFree([{ free: 0n }, { free: 7n }])).toEqual({ free: 7n });
    expect(firstFree([{ free: 0n, n: 1 }])).toEqual({ free: 0n, n: 1 });
    expect(firstFree([])).toBeUndefined();
  });
});

describe("freeLines", () => {
  it("names each source and year with what is free of it", () => {
    expect(freeLines("return", [{ ...line, source: "donation", fiscalYear: 2026 }])).toEqual([
      { source: "donation", fiscalYear: 2026, free: 5n },
    ]);
  });
});
