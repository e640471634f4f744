import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Pass-downs of which less came than was sent; the rest is on its way or to be taken back. */
export const passDownsShort = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "pass_downs_short",
    noun: "pass_down",
    table: "pass_down",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[])
      and r.confirmed_amount + r.taken_back < r.amount`,
    on: work.sql`r.passed_on`,
    amount: work.sql`r.amount - r.taken_back - r.confirmed_amount`,
  });
