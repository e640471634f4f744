import type { Fact, FactType, FactUnit } from "../../core/rules/fact";

/** A fact without its subject, as the dictionaries beside the SQL list it. */
export type FactRow = Omit<Fact, "subject">;

/** One line of a dictionary: name, type, unit, labels, meanings, origin. */
export const factRow = (
  name: string,
  type: FactType,
  unit: FactUnit | null,
  [labelZh, labelEn]: readonly [string, string],
  [meaningZh, meaningEn]: readonly [string, string],
  origin: string,
): FactRow => ({ name, type, unit, labelZh, labelEn, meaningZh, meaningEn, origin });
