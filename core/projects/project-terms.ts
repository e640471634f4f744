/** Code lists of a project. The words in both languages stand in messages/<language>/terms.json. */
export const strands = ["government_aid", "enterprise", "talent", "donation"] as const;
export type Strand = (typeof strands)[number];

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

export { type Category, categories } from "../kernel/category-terms";
export { type Purpose, purposes, type Source, sources } from "../kernel/fund-terms";
