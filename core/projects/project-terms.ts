/** Code lists of a project. The words in both languages stand in messages/<language>/terms.json. */
export const strands = ["government_aid", "enterprise", "talent", "donation"] as const;
export type Strand = (typeof strands)[number];

/** EW-ELIG-02: the twelve eligible categories, and those that are registered but not eligible. */
export const categories = [
  "basic_production",
  "living_conditions",
  "education",
  "health",
  "water",
  "roads",
  "industry",
  "labour",
  "training",
  "relocation",
  "ecology",
  "financial_instrument",
  "city_square",
  "other",
] as const;
export type Category = (typeof categories)[number];

/** EW-ELIG-03: how the poor share in an industry or enterprise project. */
export const benefitLinks = [
  "none",
  "employment",
  "tax",
  "cooperative",
  "base_contract",
  "land_share",
  "bio_resource_share",
  "dividend",
] as const;
export type BenefitLink = (typeof benefitLinks)[number];

/** Where money comes from: fiscal funds by the donor's level, and donations in money (domain: "The four strands"). */
export const sources = ["provincial", "prefectural", "county", "donation"] as const;
export type Source = (typeof sources)[number];

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
