import { describe, expect, it } from "vitest";
import { nextSteps, type Situation } from "./next-steps";

const base: Situation = {
  role: "eastern_coordinator",
  personId: 1,
  state: "requested",
  requestedById: 9,
  approvedById: null,
  open: 100n,
};
const asked = (change: Partial<Situation>) => nextSteps({ ...base, ...change });

describe("nextSteps of a disbursement", () => {
  it("asks the east to decide on a request that somebody else made", () => {
    expect(asked({})).toEqual({ next: "approval", others: ["return"] });
    expect(asked({ requestedById: 1 })).toEqual({ next: null, others: [] });
  });

  it("asks another eastern coordinator than the approver to send", () => {
    expect(asked({ state: "approved", approvedById: 2 })).toEqual({ next: "sending", others: ["cancellation"] });
    expect(asked({ state: "approved", approvedById: 1 })).toEqual({ next: null, others: ["cancellation"] });
  });

  it("asks the east to take back what was refused, while anything is in transit", () => {
    expect(asked({ state: "refused" }).next).toBe("taking-back");
    expect(asked({ state: "refused", open: 0n }).next).toBeNull();
    expect(asked({ state: "sent" })).toEqual({ next: null, others: ["taking-back"] });
  });

  it("asks the west for its receipt, then to pass down", () => {
    const west = { role: "western_coordinator" } as const;
    expect(asked({ ...west, state: "sent" })).toEqual({ next: "receipt", others: ["refusal"] });
    expect(asked({ ...west, state: "partly_received" }).next).toBe("receipt");
    expect(asked({ ...west, state: "received" }).next).toBe("pass-down");
  });

  it("asks those who request to mend what was returned", () => {
    for (const role of ["county_officer", "western_coordinator"] as const) {
      expect(asked({ role, state: "returned" })).toEqual({ next: "amendment", others: ["cancellation"] });
      expect(asked({ role, state: "requested" })).toEqual({ next: null, others: ["cancellation"] });
    }
  });

  it("asks nothing of those who only read", () => {
    for (const role of ["central_reviewer", "auditor"] as const)
      expect(asked({ role })).toEqual({ next: null, others: [] });
    expect(asked({ role: "county_officer", state: "sent" })).toEqual({ next: null, others: [] });
  });
});
