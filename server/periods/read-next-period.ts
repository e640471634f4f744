import { monthSpan, type PeriodSpan } from "@/core/periods/period-span";
import type { Work } from "@/db/work";
import type { BookPlace } from "./own-book";

/**
 * The month that a book closes next: the one after what is closed in it or by the centre, or that of its first transfer.
 * Null when that month is not over, or when the book has no transfer.
 */
export async function readNextPeriod({ sql, today }: Work, place: BookPlace): Promise<PeriodSpan | null> {
  const { book, pairingId, countyCode } = place;
  const [found] = await sql<{ day: string | null }[]>`
    select coalesce(
      (select max(q.ends_on) + 1 from period q
        where q.reopened_at is null and in_book(${book}, ${pairingId}, ${countyCode}, q.book, q.pairing_id, q.county_code)),
      (select min(t.value_date) from dated_transfer t
        where (${pairingId}::text is null or t.pairing_id = ${pairingId})
          and in_book(t.side, t.pairing_id, t.county_code, ${book}, ${pairingId}, ${countyCode}))) as day`;
  if (!found?.day) return null;
  const span = monthSpan(Number(found.day.slice(0, 4)), Number(found.day.slice(5, 7)));
  return span.endsOn < today ? span : null;
}
