import type { Transition } from "../kernel/transition";

/** A re-allocation between two projects: asked for by the west or the county, approved (and so posted) by the east. */
export const reallocationStates = ["asked", "approved", "refused", "withdrawn"] as const;
export type ReallocationState = (typeof reallocationStates)[number];

export const reallocationTransitions: readonly Transition<ReallocationState>[] = [
  { from: "asked", to: "approved", roles: ["eastern_coordinator"] },
  { from: "asked", to: "refused", roles: ["eastern_coordinator"] },
  { from: "asked", to: "withdrawn", roles: ["western_coordinator", "county_officer"] },
];
