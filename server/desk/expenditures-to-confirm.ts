import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Expenditures that somebody else registered and that wait for confirmation. */
export const expendituresToConfirm = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "expenditures_to_confirm",
    noun: "expenditure",
    table: "expenditure",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.state = 'registered'
      and r.registered_by <> ${work.actor.personId}`,
    on: work.sql`r.spent_on`,
  });
