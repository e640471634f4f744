/** Where money that is sent back lay: with the county, the prefecture or the recipient province. */
export const returnPlaces = ["county", "prefecture", "recipient"] as const;
export type ReturnPlace = (typeof returnPlaces)[number];
