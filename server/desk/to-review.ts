import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Submissions that wait for the centre, the longest waiting first. */
export const toReview = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "to_review",
    where: work.sql`v.state in ('submitted', 'under_review') and p.stage <> 'cancelled'`,
    on: work.sql`v.submitted_on`,
  });
