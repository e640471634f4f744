import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Versions with both signatures that nobody has submitted yet. */
export const readyToSubmit = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "ready_to_submit",
    where: work.sql`v.state in ('draft', 'returned') and p.stage not in ('cancelled', 'suspended')
      and (select count(*) from project_signature s where s.version_id = v.id and s.voided_at is null) = 2`,
    on: work.sql`v.created_at::date`,
  });
