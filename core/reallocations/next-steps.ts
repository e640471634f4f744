import type { Role } from "../kernel/roles";
import { mayStep } from "../kernel/transition";
import { type ReallocationState, reallocationTransitions } from "./reallocation-life";

export const reallocationSteps = ["approval", "refusal", "withdrawal"] as const;
export type ReallocationStep = (typeof reallocationSteps)[number];

const leadsTo: Record<ReallocationStep, ReallocationState> = {
  approval: "approved",
  refusal: "refused",
  withdrawal: "withdrawn",
};

export type Situation = { role: Role; personId: number; state: ReallocationState; askedById: number };

/** What waits for this person at a re-allocation, and what is possible as well. Whoever asked does not decide. */
export function nextSteps({ role, personId, state, askedById }: Situation): {
  next: ReallocationStep | null;
  others: readonly ReallocationStep[];
} {
  const open = reallocationSteps.filter(
    (step) =>
      mayStep(reallocationTransitions, state, leadsTo[step], role) && (step === "withdrawal" || askedById !== personId),
  );
  const next = open.includes("approval") ? "approval" : null;
  return { next, others: open.filter((step) => step !== next) };
}
