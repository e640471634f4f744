import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Projects on their way to approval that the county has not admitted to its library (EW-ELIG-04). */
export const libraryDue = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "library_due",
    where: work.sql`p.library_entry_id is null and p.county_code = ${work.actor.countyCode}
      and p.stage in ('draft', 'returned', 'submitted', 'under_review')`,
    on: work.sql`p.registered_at::date`,
  });
