/**
 * The way that passed-down money takes: from the recipient straight to the county, or in two legs over the prefecture.
 */
export const passDownLegs = ["direct", "to_prefecture", "from_prefecture"] as const;
export type PassDownLeg = (typeof passDownLegs)[number];
