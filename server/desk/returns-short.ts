import { placesOf } from "@/core/returns/return-place";
import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Returns of which less came than this side sent; the rest is on its way or to be taken back. */
export const returnsShort = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "returns_short",
    noun: "return",
    table: "money_return",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[])
      and ${work.actor.countyCode === null ? work.sql`true` : work.sql`r.county_code = ${work.actor.countyCode}`}
      and r.place = any (${placesOf(work.actor.role) as string[]}::text[]) and r.received_amount + r.taken_back < r.amount`,
    on: work.sql`r.returned_on`,
    amount: work.sql`r.amount - r.taken_back - r.received_amount`,
  });
