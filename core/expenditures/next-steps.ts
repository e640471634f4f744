import type { Role } from "../kernel/roles";
import type { ExpenditureState } from "./expenditure-life";

export const expenditureSteps = ["confirmation", "withdrawal", "refund"] as const;
export type ExpenditureStep = (typeof expenditureSteps)[number];

export type Situation = {
  role: Role;
  personId: number;
  state: ExpenditureState;
  registeredById: number;
  /** Amounts in fen. */
  amount: bigint;
  refunded: bigint;
};

type Steps = { next: ExpenditureStep | null; others: readonly ExpenditureStep[] };

/** What waits for this person at an expenditure, and what is possible as well. Whoever registered does not confirm. */
export function nextSteps({ role, personId, state, registeredById, amount, refunded }: Situation): Steps {
  const may = role === "county_officer" || role === "western_coordinator";
  if (may && state === "registered")
    return { next: registeredById === personId ? null : "confirmation", others: ["withdrawal"] };
  const mayComeBack = role === "county_officer" && state === "confirmed" && refunded < amount;
  return { next: null, others: mayComeBack ? ["refund"] : [] };
}
