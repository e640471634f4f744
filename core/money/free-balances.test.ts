import { describe, expect, it } from "vitest";
import { firstChoice, firstFree, freeFor, freeLines, freeLinesBy } from "./free-balances";

const line = {
  budget: 100n,
  committed: 80n,
  reserved: 10n,
  sent: 50n,
  withRecipient: 20n,
  withPrefecture: 0n,
  withCounty: 5n,
  reallocated: 0n,
};

describe("freeFor", () => {
  it("says what each step may still take", () => {
    expect(freeFor("commitment", line)).toBe(20n);
    expect(freeFor("disbursement", line)).toBe(20n);
    expect(freeFor("pass-down", line)).toBe(20n);
    expect(freeFor("expenditure", line)).toBe(5n);
    expect(freeFor("return", line)).toBe(5n);
    expect(freeFor("reallocation", line)).toBe(5n);
  });

  it("is nothing when the budget was cut below what is promised", () => {
    expect(freeFor("commitment", { ...line, budget: 70n })).toBe(0n);
  });

  it("counts money of other projects as used budget, and money given to them as free again", () => {
    expect(freeFor("commitment", { ...line, reallocated: 15n })).toBe(5n);
    expect(freeFor("commitment", { ...line, reallocated: -15n })).toBe(35n);
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

describe("freeLinesBy", () => {
  const choices = ["prefecture", "recipient"] as const;
  const [found] = freeLinesBy(choices, [{ ...line, source: "donation", fiscalYear: 2026 }]);

  it("says how much lies where each choice takes it from", () => {
    expect(found).toEqual({
      source: "donation",
      fiscalYear: 2026,
      free: 20n,
      choices: { prefecture: 0n, recipient: 20n },
    });
  });

  it("begins with the first choice that has something", () => {
    expect(firstChoice(choices, found)).toBe("recipient");
    expect(firstChoice(choices, undefined)).toBe("prefecture");
  });
});
