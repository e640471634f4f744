import { addDays } from "../kernel/calendar";
import { monthSpan } from "./period-span";

/** The last day of a year that can be closed by now: its end, or that of the month before today's. */
export function lastDayOver(year: number, today: string): string {
  const { endsOn } = monthSpan(year, 12);
  return today > endsOn ? endsOn : addDays(`${today.slice(0, 7)}-01`, -1);
}
