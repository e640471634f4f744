/** A month or a fiscal year, from its first day to its last. */
export type PeriodSpan = { startsOn: string; endsOn: string };

const TYPED = /^(\d{4})(?:年度?|财年)?(?:[-/.]?(\d{1,2})月?)?$/;
const FIRST_YEAR = 1996;
const LAST_YEAR = 2199;

const pad = (value: number, digits: number) => String(value).padStart(digits, "0");
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The month of a year; month 1 to 12. */
export function monthSpan(year: number, month: number): PeriodSpan {
  const start = `${pad(year, 4)}-${pad(month, 2)}`;
  return { startsOn: `${start}-01`, endsOn: `${start}-${pad(lastDayOf(year, month), 2)}` };
}

/** The fiscal year, which is the calendar year. */
export const yearSpan = (year: number): PeriodSpan => ({
  startsOn: `${pad(year, 4)}-01-01`,
  endsOn: `${pad(year, 4)}-12-31`,
});

/** The twelve months of a year and then the year itself. */
export const spansOfYear = (year: number): PeriodSpan[] => [
  ...Array.from({ length: 12 }, (_, index) => monthSpan(year, index + 1)),
  yearSpan(year),
];

export const isYear = ({ startsOn, endsOn }: PeriodSpan) =>
  startsOn.slice(5) === "01-01" && endsOn.slice(5) === "12-31";

/** How an address names it: '2025-03' or '2025'. */
export const periodKey = (span: PeriodSpan) => span.startsOn.slice(0, isYear(span) ? 4 : 7);

/** Reads '2025-03', '202503', '2025/3', '2025年3月' and, for the year, '2025', '2025年'; null for anything else. */
export function parsePeriod(text: string): PeriodSpan | null {
  const found = TYPED.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (!found) return null;
  const [year, month] = [Number(found[1]), found[2] === undefined ? null : Number(found[2])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === null) return yearSpan(year);
  return month >= 1 && month <= 12 ? monthSpan(year, month) : null;
}
