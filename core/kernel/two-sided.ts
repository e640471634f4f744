import type { Side } from "./fund-terms";

/** The steps of the money that two people state: one side that it left, the other what came. */
export const twoSidedSteps = ["disbursement", "pass_down", "money_return"] as const;
export type TwoSidedStep = (typeof twoSidedSteps)[number];

/**
 * Who states that money of a step left, who states what came (the usual one first: the west passes down to the prefecture
 * too, and sends back what lies there), and the letter that codes of its records begin with.
 */
export const sidesOf: Record<TwoSidedStep, { senders: readonly Side[]; receivers: readonly Side[]; prefix: string }> = {
  disbursement: { senders: ["east"], receivers: ["west"], prefix: "D" },
  pass_down: { senders: ["west"], receivers: ["county", "west"], prefix: "X" },
  money_return: { senders: ["county", "west"], receivers: ["east"], prefix: "R" },
};

/**
 * What both statements of a step say together. matched: nothing of it is open; in_transit: the other side has said
 * nothing yet; differing: less came than was sent; refused: the other side does not take it.
 */
export const reconciliations = ["matched", "in_transit", "differing", "refused"] as const;
export type Reconciliation = (typeof reconciliations)[number];
