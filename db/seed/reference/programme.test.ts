import { describe, expect, it } from "vitest";
import { ancestryOn, divisionOn } from "../../../core/divisions/division-history";
import { changesOf, pairingBetween, pairingsOn, timelineOf, timelineOn } from "../../../core/pairings/pairing-timeline";
import { designationLists, designations } from "./designations";
import { divisions } from "./divisions";
import { countyOffice, offices } from "./offices";
import { pairingScopes, pairings } from "./pairings";

const rows = divisions();
const all = pairings();

function between(supporter: string, recipient: string, date: string): string | null {
  return pairingBetween(all, ancestryOn(rows, supporter, date), ancestryOn(rows, recipient, date), date)?.id ?? null;
}

describe("pairings", () => {
  it("are eighteen, thirteen from 1996, three of them ended in 2010", () => {
    expect(new Set(all.map((pairing) => pairing.id)).size).toBe(18);
    expect(all.filter((pairing) => pairing.startsOn === "1996-07-06")).toHaveLength(13);
    expect(all.filter((pairing) => pairing.endsOn === "2010-06-30").map((pairing) => pairing.id)).toEqual([
      "P09",
      "P14",
      "P15",
    ]);
    for (const pairing of all) expect(pairing.endPrecision === null).toBe(pairing.endsOn === null);
  });

  it("name divisions that exist when they begin", () => {
    for (const { id, supporterCode, recipientCode, startsOn } of all) {
      expect(divisionOn(rows, supporterCode, startsOn), id).not.toBeNull();
      expect(divisionOn(rows, recipientCode, startsOn), id).not.toBeNull();
    }
    for (const { divisionCode, startsOn } of pairingScopes()) {
      expect(divisionOn(rows, divisionCode, startsOn), divisionCode).not.toBeNull();
    }
  });

  it.each([
    ["370000", "650000", "2009-05-01", "P09"],
    ["370000", "650000", "2011-05-01", null],
    ["370000", "500000", "2009-05-01", null],
    ["370000", "500000", "2011-05-01", "P16"],
    ["350200", "500000", "2005-05-01", "P14"],
    ["350200", "622900", "2011-05-01", "P17"],
    ["350200", "622921", "2011-05-01", "P17"],
    ["120000", "622921", "2011-05-01", "P02"],
    ["330000", "513422", "2011-05-01", "P06"],
    ["440300", "520502", "2012-05-01", "P12"],
    ["440000", "520502", "2012-05-01", null],
  ])("judge %s helping %s on %s as %s (EW-PAIR-01)", (supporter, recipient, date, id) => {
    expect(between(supporter, recipient, date)).toBe(id);
  });

  it("give Linxia two supporters in 2011, by its own pairing and by Gansu's", () => {
    const line = ancestryOn(rows, "622900", "2011-01-01");
    const supporters = pairingsOn(all, "2011-01-01").filter((pairing) => line.includes(pairing.recipientCode));
    expect(supporters.map((pairing) => pairing.supporterCode).sort()).toEqual(["120000", "350200"]);
  });

  it("hand over in June 2010: Shandong from Xinjiang to Chongqing, Xiamen and Zhuhai away from it", () => {
    const shandong = changesOf(timelineOf("370000", all)).find((change) => change.on === "2010-06-30");
    expect(shandong?.ended.map((entry) => entry.counterpartCode)).toEqual(["650000"]);
    expect(shandong?.began.map((entry) => entry.counterpartCode)).toEqual(["500000"]);
    const chongqing = timelineOf("500000", all);
    expect(timelineOn(chongqing, "2005-01-01").map((entry) => entry.counterpartCode)).toEqual(["350200", "440400"]);
    expect(timelineOn(chongqing, "2010-06-30").map((entry) => entry.counterpartCode)).toEqual(["370000"]);
  });

  it("extend seven places in 2010, each within its pairing's recipient", () => {
    expect(pairingScopes()).toHaveLength(7);
    for (const { pairingId, divisionCode, startsOn } of pairingScopes()) {
      const recipient = all.find((pairing) => pairing.id === pairingId)?.recipientCode ?? "";
      expect(ancestryOn(rows, divisionCode, startsOn)).toContain(recipient);
    }
  });
});

describe("designations", () => {
  it("are a partial list of counties that exist in 2012", () => {
    expect(designationLists()).toMatchObject([{ code: "counties-2012", complete: false }]);
    expect(designations()).toHaveLength(93);
    expect(new Set(designations().map((row) => row.divisionCode)).size).toBe(93);
    for (const { divisionCode } of designations()) {
      expect(divisionOn(rows, divisionCode, "2012-01-01")?.level, divisionCode).toBe("county");
    }
  });
});

describe("offices", () => {
  it("are one for each supporter and recipient, and those of the centre", () => {
    const found = offices(rows);
    const count = (kind: string) => found.filter((office) => office.kind === kind).length;
    expect([count("eastern"), count("western"), count("central"), count("audit"), count("administration")]).toEqual([
      15, 13, 1, 1, 2,
    ]);
    expect(new Set(found.map((office) => office.code)).size).toBe(found.length);
    expect(found.find((office) => office.code === "EAST-210200")?.nameEn).toBe(
      "Dalian Cooperation and Exchange Office",
    );
    for (const office of found) {
      expect(office.divisionCode !== null).toBe(office.kind === "eastern" || office.kind === "western");
    }
  });

  it("can be made for any county", () => {
    const county = divisionOn(rows, "150125", "2010-01-01");
    expect(county && countyOffice(county)).toMatchObject({ code: "COUNTY-150125", nameZh: "武川县扶贫开发办公室" });
  });
});
