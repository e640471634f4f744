import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Refused disbursements whose money is still in transit. */
export const refusedToTakeBack = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "refused_to_take_back",
    noun: "disbursement",
    table: "disbursement",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.state = 'refused'
      and r.amount - r.received - r.taken_back > 0`,
    on: work.sql`r.sent_on`,
    amount: work.sql`r.amount - r.received - r.taken_back`,
  });
