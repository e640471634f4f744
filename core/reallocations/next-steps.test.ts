import { describe, expect, it } from "vitest";
import { nextSteps } from "./next-steps";

const asked = { personId: 1, askedById: 2, state: "asked" } as const;

describe("nextSteps of a re-allocation", () => {
  it("asks the east to decide, but not whoever asked for it", () => {
    expect(nextSteps({ ...asked, role: "eastern_coordinator" })).toEqual({ next: "approval", others: ["refusal"] });
    expect(nextSteps({ ...asked, askedById: 1, role: "eastern_coordinator" })).toEqual({ next: null, others: [] });
  });

  it("lets those withdraw who may ask, and nobody after the decision", () => {
    for (const role of ["western_coordinator", "county_officer"] as const) {
      expect(nextSteps({ ...asked, role })).toEqual({ next: null, others: ["withdrawal"] });
      expect(nextSteps({ ...asked, role, state: "approved" })).toEqual({ next: null, others: [] });
    }
    expect(nextSteps({ ...asked, role: "auditor" })).toEqual({ next: null, others: [] });
  });
});
