import { describe, expect, it } from "vitest";
import type { Division } from "../../../core/divisions/division";
import { ancestryOn, divisionOn, nameOn, samePlaceOn, successorOn } from "../../../core/divisions/division-history";
import { divisions } from "./divisions";

const rows = divisions();
const byCode = new Map<string, Division[]>();
for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
const of = (code: string) => byCode.get(code) ?? [];

describe("divisions", () => {
  it("has the whole country, one row for each name", () => {
    expect(rows.filter((row) => row.level === "country")).toHaveLength(1);
    expect(new Set(rows.filter((row) => row.level === "province").map((row) => row.code)).size).toBe(34);
    expect(rows.filter((row) => row.level === "county" && row.validTo === null).length).toBeGreaterThan(2800);
    expect(new Set(rows.map((row) => `${row.code} ${row.validFrom}`)).size).toBe(rows.length);
  });

  it("never has two names for one code on one day", () => {
    for (const code of new Set(rows.map((row) => row.code))) {
      const own = of(code).toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
      for (const [at, row] of own.entries()) {
        expect(row.validTo === null || row.validFrom < row.validTo, `${code} ${row.nameZh}`).toBe(true);
        const next = own[at + 1];
        if (next) expect(row.validTo !== null && row.validTo <= next.validFrom, `${code} ${row.nameZh}`).toBe(true);
      }
    }
  });

  it("has each division's parent for as long as the division", () => {
    for (const row of rows) {
      if (row.parentCode === null) continue;
      const parents = of(row.parentCode);
      const changes = parents.flatMap((parent) => (parent.validTo === null ? [] : [parent.validTo]));
      const days = [row.validFrom, ...changes.filter((day) => day > row.validFrom && day < (row.validTo ?? "9999"))];
      for (const day of days) {
        expect(divisionOn(parents, row.parentCode, day), `${row.code} ${row.nameZh} on ${day}`).not.toBeNull();
      }
    }
  });

  it("puts every county in a province", () => {
    for (const row of rows.filter(({ level }) => level === "county")) {
      expect(
        ancestryOn(
          [row, ...of(row.parentCode ?? ""), ...of(`${row.code.slice(0, 2)}0000`)],
          row.code,
          row.validFrom,
        ).at(-1),
      ).toBe(`${row.code.slice(0, 2)}0000`);
    }
  });

  it("names successors that exist when the code ends", () => {
    for (const row of rows) {
      if (row.successorCode === null) continue;
      expect(row.validTo, row.code).not.toBeNull();
      expect(
        divisionOn(of(row.successorCode), row.successorCode, row.validTo ?? ""),
        `${row.code} ${row.nameZh}`,
      ).not.toBeNull();
    }
  });

  it("has no grouping rows, development zones or townships", () => {
    for (const row of rows.slice(1)) {
      expect(row.nameZh).toMatch(/[省市县区旗盟州]$/);
      expect(row.nameZh).not.toMatch(/市辖区|直辖|开发区|群岛/);
    }
  });

  it("accepts 632100 in 2010 and hints at 630200 in 2014 (EW-PAIR-03)", () => {
    expect(nameOn(rows, "632100", "2010-06-30", "zh")).toBe("海东地区");
    expect(nameOn(rows, "632100", "2010-06-30", "en")).toBe("Haidong Prefecture");
    expect(divisionOn(rows, "632100", "2014-06-30")).toBeNull();
    expect(successorOn(rows, "632100", "2014-06-30")).toMatchObject({ code: "630200", nameZh: "海东市" });
  });

  it("has Chongqing under its own code only from 1997 (EW-PAIR-03)", () => {
    expect(divisionOn(rows, "500000", "1996-12-31")).toBeNull();
    expect(divisionOn(rows, "510200", "1996-12-31")).toMatchObject({ nameZh: "重庆市", parentCode: "510000" });
    expect(nameOn(rows, "500000", "2002-01-01", "en")).toBe("Chongqing");
    expect(successorOn(rows, "510200", "2002-01-01")?.code).toBe("500000");
    expect(divisionOn(rows, "500102", "1997-03-13")).toBeNull();
    expect(ancestryOn(rows, "500234", "2002-01-01")).toEqual(["500234", "500000"]);
  });

  it.each([
    ["530722", "533222", "永胜县"],
    ["610881", "610821", "神木县"],
    ["150502", "150502", "科尔沁区"],
    ["520502", "522401", "毕节市"],
    ["630202", "632123", "乐都县"],
    ["451421", "452128", "扶绥县"],
    ["511921", "513721", "通江县"],
    ["533401", "533421", "中甸县"],
    ["500114", "500239", "黔江土家族苗族自治县"],
  ])("knows what %s was in 1999", (today, code, name) => {
    expect(samePlaceOn(rows, today, "1999-06-30")).toMatchObject({ code, nameZh: name });
  });

  it.each([
    ["533200", "530700"],
    ["533500", "530900"],
    ["532700", "530800"],
    ["522400", "520500"],
    ["522200", "520600"],
    ["622400", "621100"],
    ["622600", "621200"],
    ["152600", "150900"],
    ["513000", "511700"],
  ])("follows prefecture %s to %s", (retired, successor) => {
    expect(successorOn(rows, retired, "2015-01-01")?.code).toBe(successor);
  });

  it.each([
    ["530000", "Yunnan", "yns", false],
    ["150000", "Inner Mongolia", "nmgzzq", true],
    ["500000", "Chongqing", "cqs", false],
    ["622900", "Linxia Hui Autonomous Prefecture", "lxhzzzz", true],
    ["513400", "Liangshan Yi Autonomous Prefecture", "lsyzzzz", true],
    ["622926", "Dongxiang Autonomous County", "dxzzzx", true],
    ["622927", "Jishishan Bonan, Dongxiang and Salar Autonomous County", "jssbazdxzslzzzx", true],
    ["610100", "Xi'an City", "xas", false],
    ["150429", "Ningcheng County", "ncx", false],
    ["150521", "Horqin Left Middle Banner", "keqzyzq", false],
    ["130434", "Weixian County", "wx", false],
    ["130224", "Luannan County", "lnx", false],
  ])("writes %s as %s", (code, nameEn, pinyinInitials, autonomous) => {
    expect(of(code).at(-1)).toMatchObject({ nameEn, pinyinInitials, autonomous });
  });

  it("is the same every time", () => {
    expect(divisions()).toEqual(rows);
  });
});
