import type { Role } from "../kernel/roles";

/** Where money that is sent back lay: with the county, the prefecture or the recipient province. */
export const returnPlaces = ["county", "prefecture", "recipient"] as const;
export type ReturnPlace = (typeof returnPlaces)[number];

/** Who sends back what lies in a place, and the kinds of transfer that do it and take it back. */
export const placeKinds = {
  county: { sender: "county_officer", returning: "returning", takingBack: "returning_taking_back" },
  prefecture: {
    sender: "western_coordinator",
    returning: "prefecture_returning",
    takingBack: "prefecture_returning_taking_back",
  },
  recipient: {
    sender: "western_coordinator",
    returning: "recipient_returning",
    takingBack: "recipient_returning_taking_back",
  },
} as const satisfies Record<ReturnPlace, { sender: Role; returning: string; takingBack: string }>;

/** The places that a role sends money back from, the most likely first. */
export const placesOf = (role: Role): ReturnPlace[] =>
  (["county", "recipient", "prefecture"] as const).filter((place) => placeKinds[place].sender === role);
