/** Code lists of money that several nouns share. The words in both languages stand in messages/<language>/terms.json. */

/** Where money comes from: fiscal funds by the donor's level, and donations in money (domain: "The four strands"). */
export const sources = ["provincial", "prefectural", "county", "donation"] as const;
export type Source = (typeof sources)[number];

/** What an account may hold: besides the funds of projects the investment of enterprises, which is no fund of anybody. */
export const accountSources = [...sources, "enterprise"] as const;
export type AccountSource = (typeof accountSources)[number];

/** What money is for. N1 to N12 are the negative list of EW-NEG-01. */
export const purposes = [
  "works",
  "goods",
  "services",
  "training",
  "household_subsidy",
  "management_fee",
  "N1",
  "N2",
  "N3",
  "N4",
  "N5",
  "N6",
  "N7",
  "N8",
  "N9",
  "N10",
  "N11",
  "N12",
] as const;
export type Purpose = (typeof purposes)[number];

/** Purposes as statements tell them apart: what money should not be for stands together. */
export const purposeGroups = [
  "works",
  "goods",
  "services",
  "training",
  "household_subsidy",
  "management_fee",
  "other_purpose",
] as const;
export type PurposeGroup = (typeof purposeGroups)[number];

/** The group that a purpose stands in. */
export const purposeGroup = (purpose: Purpose): PurposeGroup =>
  (purposeGroups as readonly string[]).includes(purpose) ? (purpose as PurposeGroup) : "other_purpose";

export const payeeKinds = ["contractor", "supplier", "household", "institution", "staff"] as const;
export type PayeeKind = (typeof payeeKinds)[number];
export const payeeAccountKinds = ["corporate", "personal", "treasury"] as const;
export type PayeeAccountKind = (typeof payeeAccountKinds)[number];
export const payerAccountKinds = ["special", "treasury", "ordinary"] as const;
export type PayerAccountKind = (typeof payerAccountKinds)[number];

/** In whose books a transfer is dated. */
export const sides = ["east", "west", "county"] as const;
export type Side = (typeof sides)[number];
/** Whose books a period is closed in: those of one side of a pairing, of a county, or everybody's by the centre. */
export const books = [...sides, "national"] as const;
export type Book = (typeof books)[number];
