import { addDays } from "../kernel/calendar";
import { isYear, monthSpan, type PeriodSpan } from "./period-span";
import type { BookPeriod } from "./period-state";

type Book = { periods: readonly BookPeriod<unknown>[] };

/** The months of a book's year that are over and not closed, and the year if it is. */
export const canBeClosed = ({ periods }: Book): PeriodSpan[] =>
  periods.filter(({ state }) => state === "open" || state === "reopened");

/** The first month of a book's year that is over and not closed; undefined when there is none. */
export const nextToClose = (book: Book): PeriodSpan | undefined => canBeClosed(book).find((span) => !isYear(span));

/** The last day of a year that can be closed by now: its end, or that of the month before today's. */
export function lastDayOver(year: number, today: string): string {
  const { endsOn } = monthSpan(year, 12);
  return today > endsOn ? endsOn : addDays(`${today.slice(0, 7)}-01`, -1);
}
