import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Approved disbursements that the actor may send: another approved them. */
export const disbursementsToSend = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "disbursements_to_send",
    noun: "disbursement",
    table: "disbursement",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.state = 'approved'
      and r.approved_by <> ${work.actor.personId}`,
    on: work.sql`r.approved_on`,
  });
