import type { Role } from "../kernel/roles";
import { placeKinds, type ReturnPlace } from "./return-place";
import { moneyReturnState, openOfReturn, type SentBack } from "./return-state";

export const returnSteps = ["confirmation", "taking-back"] as const;
export type ReturnStep = (typeof returnSteps)[number];

/** What waits for this person at a return of money, and what is possible as well. */
export function nextSteps(
  role: Role,
  returned: SentBack & { place: ReturnPlace },
): { next: ReturnStep | null; others: readonly ReturnStep[] } {
  const state = moneyReturnState(returned);
  if (role === "eastern_coordinator") return { next: state === "open" ? "confirmation" : null, others: [] };
  if (role !== placeKinds[returned.place].sender || openOfReturn(returned) === 0n) return { next: null, others: [] };
  return state === "short" ? { next: "taking-back", others: [] } : { next: null, others: ["taking-back"] };
}
