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
