import type { Role } from "../kernel/roles";

/** The way that passed-down money takes: from the recipient straight to the county, or in two legs over the prefecture. */
export const passDownLegs = ["direct", "to_prefecture", "from_prefecture"] as const;
export type PassDownLeg = (typeof passDownLegs)[number];

/** The kinds of transfer of each leg: passed on, said to have come, taken back; and who says that it came. */
export const legKinds = {
  direct: {
    passing: "pass_down",
    receipt: "pass_down_receipt",
    takingBack: "pass_down_taking_back",
    receiver: "county_officer",
  },
  to_prefecture: {
    passing: "pass_down_to_prefecture",
    receipt: "prefecture_receipt",
    takingBack: "prefecture_taking_back",
    receiver: "western_coordinator",
  },
  from_prefecture: {
    passing: "prefecture_pass_down",
    receipt: "pass_down_receipt",
    takingBack: "prefecture_pass_down_taking_back",
    receiver: "county_officer",
  },
} as const satisfies Record<PassDownLeg, { passing: string; receipt: string; takingBack: string; receiver: Role }>;
