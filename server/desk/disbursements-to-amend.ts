import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Requests that the east has returned. */
export const disbursementsToAmend = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "disbursements_to_amend",
    noun: "disbursement",
    table: "disbursement",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.state = 'returned'`,
    on: work.sql`r.requested_on`,
  });
