import type { Transition } from "../kernel/transition";
import type { FlagState } from "./rule-terms";

const officers = ["eastern_coordinator", "western_coordinator", "county_officer"] as const;
const reviewer = ["central_reviewer"] as const;

/**
 * The life of a compliance flag as people move it (design: "Rules, facts, flags"). Judging again moves it too: what is no
 * longer broken closes, what is broken again opens (db/functions/judge.sql).
 */
export const flagTransitions: readonly Transition<FlagState>[] = [
  { from: "open", to: "explained", roles: officers },
  { from: "open", to: "rectified", roles: officers },
  { from: "explained", to: "rectified", roles: officers },
  { from: "open", to: "waived", roles: reviewer },
  { from: "explained", to: "waived", roles: reviewer },
  { from: "explained", to: "open", roles: reviewer },
  { from: "waived", to: "open", roles: reviewer },
  { from: "rectified", to: "open", roles: reviewer },
  { from: "rectified", to: "verified", roles: reviewer },
  { from: "verified", to: "open", roles: reviewer },
  { from: "verified", to: "closed", roles: reviewer },
];
