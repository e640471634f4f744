import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Accepted projects that the west has not closed yet. */
export const closingDue = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "closing_due",
    where: work.sql`p.stage = 'accepted'`,
    on: work.sql`p.accepted_on`,
  });
