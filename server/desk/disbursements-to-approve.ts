import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Requests for money that wait for an eastern coordinator. */
export const disbursementsToApprove = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "disbursements_to_approve",
    noun: "disbursement",
    table: "disbursement",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.state = 'requested'`,
    on: work.sql`r.requested_on`,
  });
