import type { PeriodSpan } from "./period-span";

/** What became of a closing. */
export const periodStates = ["closed", "reopening_asked", "reopened"] as const;
export type PeriodState = (typeof periodStates)[number];

/** How a month or year stands in a book; one that was reopened and not closed again is open. */
export type BookState = PeriodState | "running" | "open";

type Closing = { reopeningAskedAt: string | null; reopenedAt: string | null };

export function periodState({ reopeningAskedAt, reopenedAt }: Closing): PeriodState {
  if (reopenedAt !== null) return "reopened";
  return reopeningAskedAt === null ? "closed" : "reopening_asked";
}

export type BookPeriod<Found> = PeriodSpan & {
  state: BookState;
  /** The closing that says so: of this very period, or of the year that it lies in. */
  closing: Found | null;
};

/**
 * How each of these periods stands in one book, by the closings that are known of it (any order).
 * @param today ISO day: what has not ended is running
 */
export function bookPeriods<Found extends PeriodSpan & Closing>(
  spans: readonly PeriodSpan[],
  closings: readonly Found[],
  today: string,
): BookPeriod<Found>[] {
  return spans.map((span) => {
    const covering = closings.filter((each) => each.startsOn <= span.startsOn && each.endsOn >= span.endsOn);
    const standing = covering.find((each) => each.reopenedAt === null);
    if (standing) return { ...span, state: periodState(standing), closing: standing };
    if (span.endsOn >= today) return { ...span, state: "running", closing: null };
    const own = covering.filter((each) => each.startsOn === span.startsOn && each.endsOn === span.endsOn);
    const last = own.sort((left, right) => ((left.reopenedAt ?? "") < (right.reopenedAt ?? "") ? 1 : -1))[0];
    return last ? { ...span, state: "reopened", closing: last } : { ...span, state: "open", closing: null };
  });
}

/** A period that is over and not closed, or open again. */
export const canBeClosed = ({ state }: BookPeriod<unknown>) => state === "open" || state === "reopened";
