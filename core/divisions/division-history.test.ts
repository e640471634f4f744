import { describe, expect, it } from "vitest";
import type { Division } from "./division";
import { ancestryOn, divisionOn, nameOn, samePlaceOn, successorOn } from "./division-history";

function row(
  code: string,
  nameZh: string,
  validFrom: string,
  validTo: string | null,
  successorCode: string | null,
): Division {
  const level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  const parentCode =
    level === "province" ? null : level === "prefecture" ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
  const fixed = { nameEn: nameZh, pinyinInitials: "", autonomous: false, source: "test" };
  return { code, nameZh, validFrom, validTo, successorCode, level, parentCode, ...fixed };
}

const rows = [
  row("630000", "青海省", "1996-01-01", null, null),
  row("632100", "海东地区", "1996-01-01", "2013-01-01", "630200"),
  row("632123", "乐都县", "1996-01-01", "2013-01-01", "630202"),
  row("630200", "海东市", "2013-01-01", null, null),
  row("630202", "乐都区", "2013-01-01", null, null),
  row("100001", "甲县", "1996-01-01", "2000-01-01", "100002"),
  row("100002", "乙县", "2000-01-01", "2005-01-01", "100003"),
  row("100003", "丙区", "2005-01-01", null, null),
  row("100004", "丁县", "1996-01-01", "2005-01-01", "100003"),
  row("100005", "戊县", "1996-01-01", "2005-01-01", null),
];

describe("division history", () => {
  it("knows a code from its first day until the day before its last", () => {
    expect(divisionOn(rows, "632100", "2012-12-31")?.nameZh).toBe("海东地区");
    expect(divisionOn(rows, "632100", "2013-01-01")).toBeNull();
    expect(nameOn(rows, "630200", "2014-01-01", "zh")).toBe("海东市");
    expect(nameOn(rows, "630200", "2010-01-01", "zh")).toBeNull();
  });

  it("follows successors until one exists on the date", () => {
    expect(successorOn(rows, "632100", "2014-01-01")?.code).toBe("630200");
    expect(successorOn(rows, "100001", "2001-01-01")?.code).toBe("100002");
    expect(successorOn(rows, "100001", "2010-01-01")?.code).toBe("100003");
  });

  it("has no hint for a code in use, not yet founded, without successor, or unknown", () => {
    expect(successorOn(rows, "632100", "2010-01-01")).toBeNull();
    expect(successorOn(rows, "630200", "2010-01-01")).toBeNull();
    expect(successorOn(rows, "100005", "2010-01-01")).toBeNull();
    expect(successorOn(rows, "999999", "2010-01-01")).toBeNull();
  });

  it("finds what a place was called before, unless it was made of several", () => {
    expect(samePlaceOn(rows, "630202", "1999-01-01")?.nameZh).toBe("乐都县");
    expect(samePlaceOn(rows, "632123", "2014-01-01")?.nameZh).toBe("乐都区");
    expect(samePlaceOn(rows, "100003", "2002-01-01")).toBeNull();
    expect(samePlaceOn(rows, "100002", "1999-01-01")?.code).toBe("100001");
  });

  it("does not run in circles", () => {
    const circle = [row("1", "甲", "1996-01-01", "1997-01-01", "2"), row("2", "乙", "1996-01-01", "1997-01-01", "1")];
    expect(successorOn(circle, "1", "2000-01-01")).toBeNull();
    expect(samePlaceOn(circle, "1", "2000-01-01")).toBeNull();
  });

  it("names the ancestors of the day", () => {
    expect(ancestryOn(rows, "632123", "2010-01-01")).toEqual(["632123", "632100", "630000"]);
    expect(ancestryOn(rows, "632123", "2014-01-01")).toEqual([]);
  });
});
