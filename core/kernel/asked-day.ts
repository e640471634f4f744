import { parseTypedDate } from "./typed-date";

/** A day that an address asks about. `day` is undefined when nothing, or no date, was typed. */
export type AskedDay = { typed: string; day: string | undefined; wrong: boolean };

/** Reads the day of an address' query as people type dates. A wrong one is told and not obeyed. */
export function askedDay(typed: string | undefined): AskedDay {
  const text = (typed ?? "").trim().slice(0, 40);
  const day = parseTypedDate(text) ?? undefined;
  return { typed: text, day, wrong: text !== "" && day === undefined };
}
