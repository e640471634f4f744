import { describe, expect, it } from "vitest";
import { z } from "zod";
import { issueErrors } from "./issue-codes";
import { magnitudeDoubt } from "./money-magnitude";
import { typedAmount } from "./typed-amount";
import { parseTypedDate, typedDate } from "./typed-date";
import { parseTypedNumber, typedNumber } from "./typed-number";
import { whenTyped } from "./when-typed";

const codeOf = (schema: z.ZodType, value: unknown): string | undefined => {
  const input = { value };
  const parsed = z.object({ value: schema }).safeParse(input);
  return parsed.success ? undefined : issueErrors(parsed.error, input)[0]?.code;
};

describe("typed dates", () => {
  it.each([
    "20060501",
    "2006-05-01",
    "2006-5-1",
    "2006/5/1",
    "2006.5.1",
    "2006年5月1日",
    "２００６０５０１",
    " 2006-05-01 ",
  ])("reads %s", (text) => expect(parseTypedDate(text)).toBe("2006-05-01"));
  it.each(["2010-02-30", "20100229", "05/01/2006", "2006-05/01", "06-05-01", "1800-01-01", "2006", "", "tomorrow"])(
    "refuses %s",
    (text) => expect(parseTypedDate(text)).toBeNull(),
  );
  it("names the fault", () => {
    expect(codeOf(typedDate(), "2010-02-30")).toBe("date");
    expect(codeOf(typedDate(), "")).toBe("required");
    expect(codeOf(typedDate(), undefined)).toBe("required");
    expect(codeOf(typedDate(), "20080229")).toBeUndefined();
  });
});

describe("typed amounts", () => {
  it.each([
    ["1e9", "money.format"],
    ["-0.01", "money.negative"],
    ["0.001", "money.precision"],
    ["1000000000000000000", "money.too_large"],
    ["0", "money.zero"],
    [" ", "required"],
    [undefined, "required"],
    [12.5, "money.format"],
    [-1n, "money.negative"],
    [10n ** 18n, "money.too_large"],
  ])("%s gives %s", (value, code) => expect(codeOf(typedAmount(), value)).toBe(code));
  it("gives fen", () => {
    expect(typedAmount().parse("１２３")).toBe(12_300n);
    expect(typedAmount().parse(5n)).toBe(5n);
    expect(typedAmount({ zero: true }).parse("0")).toBe(0n);
  });
});

describe("typed numbers", () => {
  it("reads what people type and nothing cleverer", () => {
    expect(parseTypedNumber("１,234")).toBe(1234);
    expect(parseTypedNumber("1e9")).toBeNull();
    expect(parseTypedNumber("Infinity")).toBeNull();
  });
  it.each([
    ["", "required"],
    ["x", "number"],
    ["1.5", "whole_number"],
    ["-1", "too_small"],
    ["1001", "too_big"],
    [Number.NaN, "number"],
    [true, "number"],
  ])("%s gives %s", (value, code) => expect(codeOf(typedNumber({ max: 1000 }), value)).toBe(code));
  it("may stay empty when it is optional", () => {
    expect(codeOf(whenTyped(typedNumber()), "")).toBeUndefined();
    expect(codeOf(whenTyped(typedNumber()), undefined)).toBeUndefined();
    expect(codeOf(whenTyped(typedNumber()), "x")).toBe("number");
  });
});

describe("magnitudeDoubt", () => {
  it("asks about a thousandfold distance either way", () => {
    expect(magnitudeDoubt(100_000n, 100n)).toBe("too_big");
    expect(magnitudeDoubt(99_999n, 100n)).toBeNull();
    expect(magnitudeDoubt(100n, 100_000n)).toBe("too_small");
    expect(magnitudeDoubt(101n, 100_000n)).toBeNull();
  });
  it("asks about 100 million yuan when there is nothing to compare with", () => {
    expect(magnitudeDoubt(10_000_000_000n, null)).toBe("too_big");
    expect(magnitudeDoubt(9_999_999_999n, null)).toBeNull();
    expect(magnitudeDoubt(0n, 1_000_000n)).toBeNull();
  });
});
