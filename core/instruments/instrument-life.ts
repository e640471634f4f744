import type { Transition } from "../kernel/transition";

/** Running until it is wound up empty; withdrawn when nothing ever moved, and then its line is free again. */
export const instrumentStates = ["running", "wound_up", "withdrawn"] as const;
export type InstrumentState = (typeof instrumentStates)[number];

/** Registered by a county officer; where money leaves or risk is taken, it counts when another person confirms it. */
export const movementStates = ["registered", "confirmed", "withdrawn", "reversed"] as const;
export type MovementState = (typeof movementStates)[number];

const keepers = ["county_officer", "western_coordinator"] as const;

export const instrumentTransitions: readonly Transition<InstrumentState>[] = [
  { from: "running", to: "wound_up", roles: keepers },
  { from: "running", to: "withdrawn", roles: keepers },
];

export const movementTransitions: readonly Transition<MovementState>[] = [
  { from: "registered", to: "confirmed", roles: keepers },
  { from: "registered", to: "withdrawn", roles: keepers },
  { from: "confirmed", to: "reversed", roles: keepers },
];
