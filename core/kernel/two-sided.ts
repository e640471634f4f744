import type { Side } from "./fund-terms";

/** The steps of the money that two people state: one side that it left, the other what came. */
export const twoSidedSteps = ["disbursement", "pass_down", "money_return"] as const;
export type TwoSidedStep = (typeof twoSidedSteps)[number];

/** Who states that money of a step left, who states what came, and the letter that codes of its records begin with. */
export const sidesOf: Record<TwoSidedStep, { sender: Side; receiver: Side; prefix: string }> = {
  disbursement: { sender: "east", receiver: "west", prefix: "D" },
  pass_down: { sender: "west", receiver: "county", prefix: "X" },
  money_return: { sender: "county", receiver: "east", prefix: "R" },
};

/**
 * What both statements of a step say together. matched: nothing of it is open; in_transit: the other side has said
 * nothing yet; differing: less came than was sent; refused: the other side does not take it.
 */
export const reconciliations = ["matched", "in_transit", "differing", "refused"] as const;
export type Reconciliation = (typeof reconciliations)[number];
