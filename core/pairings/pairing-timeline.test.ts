import { describe, expect, it } from "vitest";
import { changesOf, pairingBetween, pairingsOn, timelineOf, timelineOn } from "./pairing-timeline";

const row = (
  id: string,
  supporterCode: string,
  recipientCode: string,
  startsOn: string,
  endsOn: string | null = null,
) => ({
  id,
  supporterCode,
  recipientCode,
  startsOn,
  endsOn,
});
const pairings = [
  row("old", "370000", "650000", "1996-07-06", "2010-06-30"),
  row("new", "370000", "500000", "2010-06-30"),
  row("whole", "120000", "620000", "1996-07-06"),
  row("part", "350200", "622900", "2010-06-30"),
];

describe("pairing time line", () => {
  it("ends on the day before the end date", () => {
    expect(pairingsOn(pairings, "2010-06-29").map((pairing) => pairing.id)).toEqual(["old", "whole"]);
    expect(pairingsOn(pairings, "2010-06-30").map((pairing) => pairing.id)).toEqual(["new", "whole", "part"]);
    expect(pairingsOn(pairings, "1996-07-05")).toEqual([]);
  });

  it("shows both sides of a division's history", () => {
    expect(timelineOf("370000", pairings).map((entry) => [entry.side, entry.counterpartCode, entry.to])).toEqual([
      ["supporter", "650000", "2010-06-30"],
      ["supporter", "500000", null],
    ]);
    expect(timelineOf("622900", pairings)[0]).toMatchObject({ side: "recipient", counterpartCode: "350200" });
    expect(timelineOf("110000", pairings)).toEqual([]);
  });

  it("tells what ended and what began on one day", () => {
    const entries = timelineOf("370000", pairings);
    expect(timelineOn(entries, "2010-06-30").map((entry) => entry.pairing.id)).toEqual(["new"]);
    expect(changesOf(entries).map((change) => [change.on, change.ended.length, change.began.length])).toEqual([
      ["1996-07-06", 0, 1],
      ["2010-06-30", 1, 1],
    ]);
  });

  it("finds the nearest pairing that covers two places", () => {
    const linxia = ["622921", "622900", "620000"];
    expect(pairingBetween(pairings, ["350200", "350000"], linxia, "2011-01-01")?.id).toBe("part");
    expect(pairingBetween(pairings, ["120101", "120000"], linxia, "2011-01-01")?.id).toBe("whole");
    expect(pairingBetween(pairings, ["350100", "350000"], linxia, "2011-01-01")).toBeNull();
  });
});
