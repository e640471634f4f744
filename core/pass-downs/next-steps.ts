import type { Role } from "../kernel/roles";
import { legKinds, type PassDownLeg } from "./pass-down-leg";

export const passDownSteps = ["confirmation", "taking-back"] as const;
export type PassDownStep = (typeof passDownSteps)[number];

/** Amounts in fen; `confirmedAmount` is null until somebody has said what came. */
export type PassedDown = { amount: bigint; confirmedAmount: bigint | null; takenBack: bigint };

/** What is still on its way. */
export const openOfPassDown = ({ amount, confirmedAmount, takenBack }: PassedDown): bigint =>
  amount - takenBack - (confirmedAmount ?? 0n);

export type PassDownState = "open" | "short" | "confirmed" | "taken_back";

/** open: not confirmed; short: less came than was passed down, and the rest was not taken back. */
export function passDownState(passed: PassedDown): PassDownState {
  if (passed.confirmedAmount === null) return passed.takenBack === passed.amount ? "taken_back" : "open";
  return openOfPassDown(passed) > 0n ? "short" : "confirmed";
}

type Person = { role: Role; personId: number };

/** What waits for this person at a pass-down, and what is possible as well. Whoever passed it down does not confirm it. */
export function nextSteps(
  { role, personId }: Person,
  passed: PassedDown & { leg: PassDownLeg; passedById: number },
): { next: PassDownStep | null; others: readonly PassDownStep[] } {
  const state = passDownState(passed);
  const mayConfirm = state === "open" && role === legKinds[passed.leg].receiver && personId !== passed.passedById;
  const mayTakeBack = role === "western_coordinator" && openOfPassDown(passed) > 0n;
  if (mayConfirm) return { next: "confirmation", others: mayTakeBack ? ["taking-back"] : [] };
  if (!mayTakeBack) return { next: null, others: [] };
  return state === "short" ? { next: "taking-back", others: [] } : { next: null, others: ["taking-back"] };
}
