import type { Transition } from "../kernel/transition";

/** The stages of a project (domain: "A project's life"). */
export const projectStages = [
  "draft",
  "submitted",
  "under_review",
  "returned",
  "rejected",
  "approved",
  "in_progress",
  "accepted",
  "closed",
  "suspended",
  "cancelled",
] as const;
export type ProjectStage = (typeof projectStages)[number];

/** The states of one version of a project's content; an approved version is frozen. */
export const versionStates = [
  "draft",
  "submitted",
  "under_review",
  "returned",
  "rejected",
  "approved",
  "superseded",
  "withdrawn",
] as const;
export type VersionState = (typeof versionStates)[number];

const coordinators = ["eastern_coordinator", "western_coordinator"] as const;
const reviewer = ["central_reviewer"] as const;

export const projectTransitions: readonly Transition<ProjectStage>[] = [
  { from: "draft", to: "submitted", roles: coordinators },
  { from: "returned", to: "submitted", roles: coordinators },
  { from: "submitted", to: "draft", roles: coordinators },
  { from: "submitted", to: "under_review", roles: reviewer },
  { from: "under_review", to: "returned", roles: reviewer },
  { from: "under_review", to: "rejected", roles: reviewer },
  { from: "under_review", to: "approved", roles: reviewer },
  { from: "approved", to: "in_progress", roles: ["county_officer", "western_coordinator"] },
  { from: "in_progress", to: "accepted", roles: ["county_officer"] },
  { from: "accepted", to: "closed", roles: ["western_coordinator"] },
  { from: "approved", to: "suspended", roles: reviewer },
  { from: "in_progress", to: "suspended", roles: reviewer },
  { from: "suspended", to: "approved", roles: reviewer },
  { from: "suspended", to: "in_progress", roles: reviewer },
  { from: "draft", to: "cancelled", roles: coordinators },
  { from: "returned", to: "cancelled", roles: coordinators },
  { from: "approved", to: "cancelled", roles: reviewer },
  { from: "in_progress", to: "cancelled", roles: reviewer },
  { from: "suspended", to: "cancelled", roles: reviewer },
];

export const versionTransitions: readonly Transition<VersionState>[] = [
  { from: "draft", to: "submitted", roles: coordinators },
  { from: "returned", to: "submitted", roles: coordinators },
  { from: "submitted", to: "draft", roles: coordinators },
  { from: "submitted", to: "under_review", roles: reviewer },
  { from: "under_review", to: "returned", roles: reviewer },
  { from: "under_review", to: "rejected", roles: reviewer },
  { from: "under_review", to: "approved", roles: reviewer },
  { from: "approved", to: "superseded", roles: reviewer },
  { from: "draft", to: "withdrawn", roles: coordinators },
  { from: "returned", to: "withdrawn", roles: coordinators },
];
