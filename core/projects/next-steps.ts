import type { Role } from "../kernel/roles";
import type { ProjectStage, VersionState } from "./project-life";

/** What a person can do with a project from its page; each is a page of its own under the project's address. */
export const projectSteps = [
  "signature",
  "amendment",
  "submission",
  "recall",
  "review",
  "library",
  "notice",
  "start",
  "commitment",
  "disbursement",
  "pass-down",
  "expenditure",
  "instrument",
  "progress",
  "acceptance",
  "return",
  "reallocation",
  "closing",
  "change",
  "change-withdrawal",
  "resumption",
  "suspension",
  "cancellation",
] as const;
export type ProjectStep = (typeof projectSteps)[number];

export type Situation = {
  role: Role;
  stage: ProjectStage;
  /** State of the version that is being written or is in force. */
  versionState: VersionState;
  /** A change after approval is being written or reviewed. */
  isChange: boolean;
  /** The sides whose signature stands under the current version. */
  signed: readonly ("east" | "west")[];
  inLibrary: boolean;
  hasPlanNotice: boolean;
};

type Steps = readonly ProjectStep[];

/** The sensible steps of this person in this situation, the next one first. The commands still have the last word. */
export function nextSteps(situation: Situation): Steps {
  switch (situation.role) {
    case "eastern_coordinator":
    case "western_coordinator":
      return [...writingSteps(situation), ...coordinatorSteps(situation), ...changeSteps(situation)];
    case "county_officer":
      return countySteps(situation);
    case "central_reviewer":
      return reviewerSteps(situation);
    default:
      return [];
  }
}

const isRunning = (stage: ProjectStage) => stage === "approved" || stage === "in_progress";

function changeSteps({ stage, versionState }: Situation): Steps {
  return isRunning(stage) && versionState === "approved" ? ["change"] : [];
}

function writingSteps({ role, versionState, isChange, signed }: Situation): Steps {
  if (versionState === "submitted") return ["recall"];
  if (versionState !== "draft" && versionState !== "returned") return [];
  const mine = role === "eastern_coordinator" ? "east" : "west";
  const leave: ProjectStep = isChange ? "change-withdrawal" : "cancellation";
  if (signed.length === 2) return ["submission", "amendment", leave];
  if (signed.includes(mine)) return ["amendment", leave];
  return versionState === "returned" ? ["amendment", "signature", leave] : ["signature", "amendment", leave];
}

function coordinatorSteps({ role, stage }: Situation): Steps {
  if (role === "eastern_coordinator") return isRunning(stage) ? ["commitment"] : [];
  if (stage === "approved") return ["start", "disbursement", "pass-down", ...leavingSteps];
  if (stage === "in_progress") return ["disbursement", "pass-down", ...leavingSteps];
  if (stage === "accepted") return ["closing", "disbursement", "pass-down", ...leavingSteps];
  return stage === "suspended" || stage === "cancelled" ? leavingSteps : [];
}

/** Where money that is left over goes: back to the east, or to another project. */
const leavingSteps: Steps = ["return", "reallocation"];

function countySteps({ stage, inLibrary, hasPlanNotice }: Situation): Steps {
  const library: Steps = inLibrary || ["rejected", "cancelled", "closed"].includes(stage) ? [] : ["library"];
  const notice: Steps = hasPlanNotice ? [] : ["notice"];
  if (stage === "approved") return [...library, ...notice, "start", "disbursement", "expenditure", ...leavingSteps];
  if (stage === "in_progress")
    return [
      ...notice,
      "progress",
      "disbursement",
      "expenditure",
      "acceptance",
      "instrument",
      ...leavingSteps,
      ...(hasPlanNotice ? (["notice"] as const) : []),
    ];
  if (stage === "accepted") return ["expenditure", "notice", ...leavingSteps];
  if (stage === "suspended" || stage === "cancelled") return leavingSteps;
  return stage === "closed" ? ["return"] : library;
}

function reviewerSteps({ stage, versionState }: Situation): Steps {
  const review: Steps = versionState === "submitted" || versionState === "under_review" ? ["review"] : [];
  if (isRunning(stage)) return [...review, "suspension", "cancellation"];
  return stage === "suspended" ? ["resumption", "cancellation"] : review;
}
