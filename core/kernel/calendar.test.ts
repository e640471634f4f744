import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, fiscalYear, fiscalYearBounds, isIsoDate, todayInShanghai } from "./calendar";

const anyDate = fc
  .date({ min: new Date("1949-10-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("calendar", () => {
  it.each(["2010-02-28", "2012-02-29", "1996-07-06", "2000-02-29"])("takes %s", (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    "2010-02-30",
    "2011-02-29",
    "1900-02-29",
    "2010-13-01",
    "2010-00-10",
    "2010-1-1",
    "20100101",
    "",
    "2010-01-01T00:00",
  ])("refuses %s", (date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it("refuses what is no text", () => {
    expect(isIsoDate(20100101)).toBe(false);
    expect(isIsoDate(null)).toBe(false);
    expect(() => addDays("2010-02-30", 1)).toThrow(RangeError);
  });

  it("counts days over leap days and years", () => {
    expect(addDays("2012-02-28", 1)).toBe("2012-02-29");
    expect(addDays("2011-12-31", 1)).toBe("2012-01-01");
    expect(daysBetween("2011-01-01", "2013-01-01")).toBe(731);
    expect(daysBetween("2010-06-30", "2010-06-30")).toBe(0);
  });

  it("adds what it counts, and text order is date order", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(addDays(one, daysBetween(one, other))).toBe(other);
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });

  it("takes the calendar year as the fiscal year", () => {
    expect(fiscalYear("2009-12-31")).toBe(2009);
    expect(fiscalYearBounds(2009)).toEqual({ from: "2009-01-01", to: "2010-01-01" });
  });

  it("changes the day at midnight in Shanghai", () => {
    expect(todayInShanghai(new Date("2010-06-29T15:59:59Z"))).toBe("2010-06-29");
    expect(todayInShanghai(new Date("2010-06-29T16:00:00Z"))).toBe("2010-06-30");
  });
});
