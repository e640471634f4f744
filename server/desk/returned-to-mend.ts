import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Versions that the centre gave back. */
export const returnedToMend = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "returned",
    where: work.sql`v.state = 'returned' and p.stage <> 'cancelled'`,
    on: work.sql`v.submitted_on`,
  });
