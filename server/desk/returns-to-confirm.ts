import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Money on its way back that the east has not confirmed. */
export const returnsToConfirm = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "returns_to_confirm",
    noun: "return",
    table: "money_return",
    where: work.sql`r.pairing_id = any (${work.actor.pairings}::text[]) and r.received_on is null
      and r.withdrawn_on is null and r.taken_back < r.amount`,
    on: work.sql`r.returned_on`,
    amount: work.sql`r.amount - r.taken_back`,
  });
