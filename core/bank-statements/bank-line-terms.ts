import type { Side } from "../kernel/fund-terms";
import type { Role } from "../kernel/roles";
import { sidesOf, type TwoSidedStep, twoSidedSteps } from "../kernel/two-sided";

/** Whether money came into the account or left it. */
export const directions = ["in", "out"] as const;
export type Direction = (typeof directions)[number];

/**
 * What the program finds of a line before a person decides. matched: one record fits by reference and amount;
 * amount_differs: by reference only; unknown_reference: no record; ambiguous: several records or lines fit each other;
 * too_early: the record was sent later; closed_period: its day cannot be booked any more; already_booked: the record is
 * complete; repeated: the same line stands before it; faulty: it cannot be read.
 */
export const findings = [
  "matched",
  "amount_differs",
  "unknown_reference",
  "ambiguous",
  "too_early",
  "closed_period",
  "already_booked",
  "repeated",
  "faulty",
] as const;
export type Finding = (typeof findings)[number];

export const fileFormats = ["csv", "xlsx", "rows"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** At most so many lines a statement. A year of one office's payments is a third of it. */
export const MAX_LINES = 20_000;

/** The steps that money in or out of an account of this side may belong to, the usual one first. */
export function stepsOfLine(side: Side, direction: Direction): TwoSidedStep[] {
  const placeIn = (step: TwoSidedStep) => sidesOf[step][direction === "in" ? "receivers" : "senders"].indexOf(side);
  return twoSidedSteps.filter((step) => placeIn(step) >= 0).sort((left, right) => placeIn(left) - placeIn(right));
}

/** The side whose account a role keeps; null for those who keep none. */
export function sideOfRole(role: Role): Side | null {
  if (role === "eastern_coordinator") return "east";
  if (role === "western_coordinator") return "west";
  return role === "county_officer" ? "county" : null;
}
