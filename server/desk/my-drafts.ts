import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Drafts and changes that the actor has begun and that are not submitted yet. */
export const myDrafts = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "my_drafts",
    where: work.sql`v.state = 'draft' and v.created_by = ${work.actor.personId}
      and p.stage in ('draft', 'approved', 'in_progress')`,
    on: work.sql`v.created_at::date`,
  });
