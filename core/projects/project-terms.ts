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

export { type Purpose, purposes, type Source, sources } from "../kernel/fund-terms";
