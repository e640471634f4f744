import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Approved projects whose plan has not been announced (EW-TRAN-01). */
export const planNoticeDue = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "plan_notice_due",
    where: work.sql`p.county_code = ${work.actor.countyCode} and p.stage in ('approved', 'in_progress')
      and not exists (select 1 from notice n where n.project_id = p.id and n.kind = 'plan')`,
    on: work.sql`p.approved_on`,
  });
