/**
 * Dates of business: ISO strings 'YYYY-MM-DD' of the calendar in Shanghai. They compare as text.
 * Nothing here reads a clock; the instant comes from the caller.
 */
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** True for a day that exists: '2012-02-29' is one, '2010-02-30' and '2010-2-3' are none. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== "string" || !ISO_DATE.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === value;
}

function dayNumber(date: string): number {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The date `days` later (earlier if negative). Throws RangeError for a text that is no date or a year past 9999. */
export function addDays(date: string, days: number): string {
  const shifted = new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);
  if (!isIsoDate(shifted)) throw new RangeError(`out of the calendar: ${date} ${days} days`);
  return shifted;
}

/** Days from `from` until `to`: 0 for the same day, negative when `to` is earlier. Throws RangeError for no date. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The fiscal year of a date. China's fiscal year is the calendar year (Budget Law). */
export function fiscalYear(date: string): number {
  dayNumber(date);
  return Number(date.slice(0, 4));
}

/** First day of a fiscal year and first day of the next: a half-open interval. */
export function fiscalYearBounds(year: number): { from: string; to: string } {
  const pad = (value: number) => String(value).padStart(4, "0");
  return { from: `${pad(year)}-01-01`, to: `${pad(year + 1)}-01-01` };
}

/** The date in Shanghai at an instant: UTC+8 without summer time since 1992. */
export function todayInShanghai(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** An ISO instant as the clock in Shanghai shows it: '2026-01-31 08:05'. */
export function minuteInShanghai(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
}
