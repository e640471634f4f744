import type { Days } from "./read-statement-sums";

/** The days of a fiscal year that statements reckon with: all of it, and of the year under way those up to today. */
export function daysOfYear(year: number, today: string): Days {
  const end = `${year}-12-31`;
  return { from: `${year}-01-01`, until: today < end && today.startsWith(`${year}`) ? today : end };
}
