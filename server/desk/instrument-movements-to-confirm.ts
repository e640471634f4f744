import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Movements of instruments that somebody else registered and that wait for confirmation. */
export const instrumentMovementsToConfirm = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "instrument_movements_to_confirm",
    noun: "instrument_movement",
    table: "instrument_movement",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.state = 'registered'
      and r.registered_by <> ${work.actor.personId}`,
    on: work.sql`r.happened_on`,
  });
