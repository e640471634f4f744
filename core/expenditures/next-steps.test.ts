import { describe, expect, it } from "vitest";
import { nextSteps } from "./next-steps";

const registered = {
  role: "county_officer",
  personId: 1,
  state: "registered",
  registeredById: 9,
  amount: 10n,
  refunded: 0n,
} as const;

describe("nextSteps of an expenditure", () => {
  it("asks another officer to confirm", () => {
    expect(nextSteps(registered)).toEqual({ next: "confirmation", others: ["withdrawal"] });
    expect(nextSteps({ ...registered, registeredById: 1 })).toEqual({ next: null, others: ["withdrawal"] });
  });

  it("lets the county register what came back of a confirmed one, until all has", () => {
    const confirmed = { ...registered, state: "confirmed" } as const;
    expect(nextSteps(confirmed)).toEqual({ next: null, others: ["refund"] });
    expect(nextSteps({ ...confirmed, refunded: 10n })).toEqual({ next: null, others: [] });
  });

  it("asks nothing once it is over, nor of those who only read", () => {
    const west = { ...registered, role: "western_coordinator" } as const;
    expect(nextSteps({ ...west, state: "confirmed" })).toEqual({ next: null, others: [] });
    expect(nextSteps({ ...registered, state: "reversed" })).toEqual({ next: null, others: [] });
    expect(nextSteps({ ...registered, role: "auditor" })).toEqual({ next: null, others: [] });
  });
});
