import type { Transition } from "../kernel/transition";

/** Expenditure in the county: registered by one officer, confirmed (and so posted) by another, reversed if that was wrong. */
export const expenditureStates = ["registered", "confirmed", "withdrawn", "reversed"] as const;
export type ExpenditureState = (typeof expenditureStates)[number];

const spenders = ["county_officer", "western_coordinator"] as const;

export const expenditureTransitions: readonly Transition<ExpenditureState>[] = [
  { from: "registered", to: "confirmed", roles: spenders },
  { from: "registered", to: "withdrawn", roles: spenders },
  { from: "confirmed", to: "reversed", roles: spenders },
];
