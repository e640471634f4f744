import type { Role } from "../kernel/roles";
import type { ExpenditureState } from "./expenditure-life";

export const expenditureSteps = ["confirmation", "withdrawal"] as const;
export type ExpenditureStep = (typeof expenditureSteps)[number];

export type Situation = { role: Role; personId: number; state: ExpenditureState; registeredById: number };

/** What waits for this person at an expenditure, and what is possible as well. Whoever registered does not confirm. */
export function nextSteps({ role, personId, state, registeredById }: Situation): {
  next: ExpenditureStep | null;
  others: readonly ExpenditureStep[];
} {
  const may = role === "county_officer" || role === "western_coordinator";
  if (!may || state !== "registered") return { next: null, others: [] };
  return { next: registeredById === personId ? null : "confirmation", others: ["withdrawal"] };
}
