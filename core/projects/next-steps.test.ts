import { describe, expect, it } from "vitest";
import { roles } from "../kernel/roles";
import { nextSteps, projectSteps, type Situation } from "./next-steps";
import { projectStages, versionStates } from "./project-life";

const draft: Situation = {
  role: "eastern_coordinator",
  stage: "draft",
  versionState: "draft",
  isChange: false,
  signed: [],
  inLibrary: false,
  hasPlanNotice: false,
};

describe("the next steps of a person", () => {
  it("asks a side for its signature, and then the other", () => {
    expect(nextSteps(draft)[0]).toBe("signature");
    expect(nextSteps({ ...draft, signed: ["east"] })[0]).toBe("amendment");
    expect(nextSteps({ ...draft, role: "western_coordinator", signed: ["east"] })[0]).toBe("signature");
  });

  it("leads a signed version to submission, and a returned one to its mend", () => {
    expect(nextSteps({ ...draft, signed: ["east", "west"] })[0]).toBe("submission");
    expect(nextSteps({ ...draft, stage: "returned", versionState: "returned" })[0]).toBe("amendment");
  });

  it("asks the county for the library first, for the notice before the work", () => {
    expect(nextSteps({ ...draft, role: "county_officer" })).toEqual(["library"]);
    const approved = { ...draft, role: "county_officer", stage: "approved", versionState: "approved" } as const;
    expect(nextSteps({ ...approved, inLibrary: true })[0]).toBe("notice");
    expect(nextSteps({ ...approved, inLibrary: true, hasPlanNotice: true })[0]).toBe("start");
  });

  it("asks the east for money once a project is approved; a change is possible, never pressing", () => {
    const approved = { ...draft, stage: "approved", versionState: "approved" } as const;
    expect(nextSteps(approved)).toEqual(["commitment", "change"]);
  });

  it("offers the auditor and the administrators nothing", () => {
    for (const role of ["auditor", "system_administrator", "security_administrator"] as const)
      expect(nextSteps({ ...draft, role })).toEqual([]);
  });

  it("names each step once, and only steps that exist", () => {
    for (const role of roles)
      for (const stage of projectStages)
        for (const versionState of versionStates)
          for (const hasPlanNotice of [true, false]) {
            const steps = nextSteps({ ...draft, role, stage, versionState, hasPlanNotice });
            expect(new Set(steps).size).toBe(steps.length);
            expect(projectSteps).toEqual(expect.arrayContaining([...steps]));
          }
  });
});
