import type { Role } from "../kernel/roles";
import type { InstrumentState, MovementState } from "./instrument-life";
import type { InstrumentKind } from "./instrument-terms";
import { allowedMovements, type MovementKind, movements } from "./movement-kinds";

type Situation = {
  role: Role;
  kind: InstrumentKind;
  state: InstrumentState;
  isOpenToNew: boolean;
  isOpenToEnding: boolean;
};

/** The movements that this person can register now. `isOpenTo…`: what the stage of the project allows. */
export function registrable({ role, kind, state, isOpenToNew, isOpenToEnding }: Situation): readonly MovementKind[] {
  if (role !== "county_officer" || state !== "running") return [];
  return allowedMovements[kind].filter((movement) => (movements[movement].isNew ? isOpenToNew : isOpenToEnding));
}

/** Whether this person can end the instrument; the command asks whether it is empty. */
export const mayWindUp = (role: Role, state: InstrumentState): boolean =>
  state === "running" && (role === "county_officer" || role === "western_coordinator");

export const movementSteps = ["confirmation", "withdrawal"] as const;
export type MovementStep = (typeof movementSteps)[number];

type Waiting = { role: Role; personId: number; state: MovementState; registeredById: number };

/** What waits for this person at a movement, and what is possible as well. Whoever registered does not confirm. */
export function nextSteps({ role, personId, state, registeredById }: Waiting): {
  next: MovementStep | null;
  others: readonly MovementStep[];
} {
  const may = role === "county_officer" || role === "western_coordinator";
  if (!may || state !== "registered") return { next: null, others: [] };
  return { next: registeredById === personId ? null : "confirmation", others: ["withdrawal"] };
}
