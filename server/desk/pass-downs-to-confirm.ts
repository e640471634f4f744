import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { moneySection } from "./money-section";

/** Money that the west says it passed down and the county has not confirmed. */
export const passDownsToConfirm = (work: Work): Promise<DeskSection> =>
  moneySection(work, {
    key: "pass_downs_to_confirm",
    noun: "pass_down",
    table: "pass_down",
    where: work.sql`r.county_code = ${work.actor.countyCode} and r.leg <> 'to_prefecture'
      and r.confirmed_on is null and r.taken_back < r.amount`,
    on: work.sql`r.passed_on`,
    amount: work.sql`r.amount - r.taken_back`,
  });
