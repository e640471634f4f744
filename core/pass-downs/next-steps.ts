import type { Role } from "../kernel/roles";

export const passDownSteps = ["confirmation", "taking-back"] as const;
export type PassDownStep = (typeof passDownSteps)[number];

/** Amounts in fen; `confirmedAmount` is null until the county has confirmed. */
export type PassedDown = { amount: bigint; confirmedAmount: bigint | null; takenBack: bigint };

/** What is still on its way to the county. */
export const openOfPassDown = ({ amount, confirmedAmount, takenBack }: PassedDown): bigint =>
  amount - takenBack - (confirmedAmount ?? 0n);

export type PassDownState = "open" | "short" | "confirmed" | "taken_back";

/** open: the county has not confirmed; short: less came than was passed down, and the rest was not taken back. */
export function passDownState(passed: PassedDown): PassDownState {
  if (passed.confirmedAmount === null) return passed.takenBack === passed.amount ? "taken_back" : "open";
  return openOfPassDown(passed) > 0n ? "short" : "confirmed";
}

/** What waits for this person at a pass-down, and what is possible as well. */
export function nextSteps(
  role: Role,
  passed: PassedDown,
): { next: PassDownStep | null; others: readonly PassDownStep[] } {
  const state = passDownState(passed);
  if (role === "county_officer") return { next: state === "open" ? "confirmation" : null, others: [] };
  if (role !== "western_coordinator" || openOfPassDown(passed) === 0n) return { next: null, others: [] };
  return state === "short" ? { next: "taking-back", others: [] } : { next: null, others: ["taking-back"] };
}
