import { describe, expect, it } from "vitest";
import { nextSteps } from "./next-steps";

const registered = { role: "county_officer", personId: 1, state: "registered", registeredById: 9 } as const;

describe("nextSteps of an expenditure", () => {
  it("asks another officer to confirm", () => {
    expect(nextSteps(registered)).toEqual({ next: "confirmation", others: ["withdrawal"] });
    expect(nextSteps({ ...registered, registeredById: 1 })).toEqual({ next: null, others: ["withdrawal"] });
  });

  it("asks nothing once it is over, nor of those who only read", () => {
    expect(nextSteps({ ...registered, state: "confirmed" })).toEqual({ next: null, others: [] });
    expect(nextSteps({ ...registered, role: "auditor" })).toEqual({ next: null, others: [] });
  });
});
