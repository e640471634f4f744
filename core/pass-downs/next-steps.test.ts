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
  it("asks the county to confirm", () => {
    expect(nextSteps("county_officer", passed).next).toBe("confirmation");
    expect(nextSteps("county_officer", { ...passed, confirmedAmount: 100n }).next).toBeNull();
  });

  it("asks the west to take back what came short", () => {
    expect(nextSteps("western_coordinator", passed)).toEqual({ next: null, others: ["taking-back"] });
    expect(nextSteps("western_coordinator", { ...passed, confirmedAmount: 90n }).next).toBe("taking-back");
    expect(nextSteps("western_coordinator", { ...passed, confirmedAmount: 100n })).toEqual({ next: null, others: [] });
    expect(nextSteps("auditor", passed)).toEqual({ next: null, others: [] });
  });
});
