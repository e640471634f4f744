import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Money that the east says it sent and that has not come in whole. */
export const disbursementsToReceive = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "disbursements_to_receive",
    noun: "disbursement",
    table: "disbursement",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.state in ('sent', 'partly_received')`,
    on: work.sql`r.sent_on`,
    amount: work.sql`r.amount - r.received - r.taken_back`,
  });
