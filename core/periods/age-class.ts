/** The age of unspent money at the end of a period: up to 365 days since it was received, up to 730, more. */
export const ageClasses = ["year_1", "year_2", "older"] as const;
export type AgeClass = (typeof ageClasses)[number];

/** In fen, by age, and together. */
export type ByAge = Record<AgeClass, bigint> & { total: bigint };
