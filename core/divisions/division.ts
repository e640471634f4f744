export const divisionLevels = ["country", "province", "prefecture", "county"] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

/**
 * An administrative division under one name for one stretch of time. A code may have several rows with disjoint
 * validity (renamed, or given to another place later); code and `validFrom` identify a row.
 */
export type Division = {
  /** Six digits of GB/T 2260; 000000 is the country. */
  code: string;
  nameZh: string;
  nameEn: string;
  /** Lower case, of the full Chinese name: 云南省 is 'yns'. */
  pinyinInitials: string;
  level: DivisionLevel;
  parentCode: string | null;
  /** ISO date; 1996-01-01 also means "earlier, not recorded". */
  validFrom: string;
  /** ISO date, exclusive; null = still in use. */
  validTo: string | null;
  /** The code that took the place of a retired one; null when there is none, or when it is not known. */
  successorCode: string | null;
  /** An autonomous region, prefecture, county or banner. */
  autonomous: boolean;
  source: string;
};
