export const pairingLevels = ["province", "prefecture", "county", "village", "department"] as const;
export type PairingLevel = (typeof pairingLevels)[number];

/** How exactly a date is known. A date known to the month or year stands on a placeholder day. */
export const datePrecisions = ["day", "month", "year"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** How far a pairing was verified: what agrees, and what of its dates is not known. */
export const pairingVerifications = [
  "papers_and_circular",
  "papers",
  "papers_year_only",
  "yearbook_month_only",
] as const;
export type PairingVerification = (typeof pairingVerifications)[number];

/** A supporter and a recipient that stand in a pairing from one date to another, by a legal instrument. */
export type Pairing = {
  id: string;
  supporterCode: string;
  recipientCode: string;
  /** The recipient's level. */
  level: PairingLevel;
  instrumentZh: string;
  instrumentEn: string;
  startsOn: string;
  startPrecision: DatePrecision;
  /** Exclusive; null = in force. */
  endsOn: string | null;
  endPrecision: DatePrecision | null;
  source: string;
  verification: PairingVerification;
  noteZh: string;
  noteEn: string;
};

/** A place that an act names as being within a pairing's scope, from a date. */
export type PairingScope = {
  pairingId: string;
  divisionCode: string;
  startsOn: string;
  source: string;
  noteZh: string;
  noteEn: string;
};
