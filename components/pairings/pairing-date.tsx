import { useTranslations } from "next-intl";
import type { DatePrecision } from "@/core/pairings/pairing";

/** As much of a date as is known: '2010-06' when the day is not. The whole date that stands in is its machine form. */
export function pairingDay(on: string, precision: DatePrecision | null): string {
  return precision === "year" ? on.slice(0, 4) : precision === "month" ? on.slice(0, 7) : on;
}

/** The same with a word on what is not known. */
export function PairingDate({ on, precision }: { on: string; precision: DatePrecision | null }) {
  const t = useTranslations("pairings.precision");
  return (
    <>
      <time dateTime={on}>{pairingDay(on, precision)}</time>
      {precision === "month" || precision === "year" ? (
        <span className="text-ink-soft"> {t(precision, { day: on })}</span>
      ) : null}
    </>
  );
}
