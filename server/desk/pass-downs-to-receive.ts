import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Money passed to a prefecture by another coordinator, whose receipt nobody has confirmed. */
export const passDownsToReceive = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "pass_downs_to_receive",
    noun: "pass_down",
    table: "pass_down",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.leg = 'to_prefecture'
      and r.confirmed_on is null and r.taken_back < r.amount and r.passed_by <> ${work.actor.personId}`,
    on: work.sql`r.passed_on`,
    amount: work.sql`r.amount - r.taken_back`,
  });
