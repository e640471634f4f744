import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Projects whose period is over and that the county has not accepted yet. */
export const acceptanceDue = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "acceptance_due",
    where: work.sql`p.county_code = ${work.actor.countyCode} and p.stage = 'in_progress' and v.ends_on <= ${work.today}`,
    on: work.sql`v.ends_on`,
  });
