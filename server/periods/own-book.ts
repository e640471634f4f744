import { forbidden, invalid, notFound } from "@/core/kernel/domain-error";
import type { Book } from "@/core/kernel/fund-terms";
import { bookOfRole } from "@/core/periods/book-of-role";
import type { Work } from "@/db/work";

/** Whose books: everybody's, or those of one side of a pairing, or of a county in it. */
export type BookPlace = { book: Book; pairingId: string | null; countyCode: string | null };

/** The books in which the actor closes; `pairing` says which where the office has several. Throws DomainErrors. */
export function ownBook({ actor }: Work, pairing: string | undefined): BookPlace {
  const book = bookOfRole[actor.role];
  if (!book) throw forbidden();
  if (book === "national") return { book, pairingId: null, countyCode: null };
  const [only, ...others] = actor.pairings;
  const pairingId = pairing ?? (others.length === 0 ? only : undefined);
  if (pairingId === undefined) throw invalid("pairing", "required");
  if (!actor.pairings.includes(pairingId)) throw notFound("pairing");
  return { book, pairingId, countyCode: book === "county" ? actor.countyCode : null };
}
