import { describe, expect, it } from "vitest";
import { nextSteps, passDownState } from "./next-steps";

const passed = { amount: 100n, confirmedAmount: null, takenBack: 0n };

describe("passDownState", () => {
  it("tells open, short, confirmed and taken back apart", () => {
    expect(passDownState(passed)).toBe("open");
    expect(passDownState({ ...passed, confirmedAmount: 90n })).toBe("short");
    expect(passDownState({ ...passed, confirmedAmount: 90n, takenBack: 10n })).toBe("confirmed");
    expect(passDownState({ ...passed, takenBack: 100n })).toBe("taken_back");
  });
});

describe("nextSteps of a pass-down", () => {
  const direct = { ...passed, leg: "direct", passedById: 1 } as const;
  const county = { role: "county_officer", personId: 2 } as const;
  const west = { role: "western_coordinator", personId: 1 } as const;
  const otherWest = { ...west, personId: 3 };
  const confirmed = { confirmedAmount: 100n };

  it("asks the county to confirm, straight or from the prefecture", () => {
    for (const leg of ["direct", "from_prefecture"] as const) {
      expect(nextSteps(county, { ...direct, leg }).next).toBe("confirmation");
      expect(nextSteps(county, { ...direct, ...confirmed, leg }).next).toBeNull();
      expect(nextSteps(otherWest, { ...direct, leg }).next).toBeNull();
    }
  });

  it("asks another western coordinator to confirm what the prefecture received", () => {
    const toPrefecture = { ...direct, leg: "to_prefecture" } as const;
    expect(nextSteps(otherWest, toPrefecture)).toEqual({ next: "confirmation", others: ["taking-back"] });
    expect(nextSteps(west, toPrefecture)).toEqual({ next: null, others: ["taking-back"] });
    expect(nextSteps(county, toPrefecture)).toEqual({ next: null, others: [] });
  });

  it("asks the west to take back what came short", () => {
    expect(nextSteps(west, direct)).toEqual({ next: null, others: ["taking-back"] });
    expect(nextSteps(west, { ...direct, confirmedAmount: 90n }).next).toBe("taking-back");
    expect(nextSteps(west, { ...direct, ...confirmed })).toEqual({ next: null, others: [] });
    expect(nextSteps({ role: "auditor", personId: 9 }, direct)).toEqual({ next: null, others: [] });
  });
});
