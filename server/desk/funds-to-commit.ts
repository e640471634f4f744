import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Approved projects of which less is promised than the approved budget. */
export const fundsToCommit = (work: Work): Promise<DeskSection> =>
  projectSection(work, {
    key: "funds_to_commit",
    where: work.sql`p.pairing_id = any (${work.actor.pairings}::text[]) and p.stage in ('approved', 'in_progress')
      and p.version = p.approved_version and p.budget_total > coalesce((
        select sum(a.debits - a.credits) from account a where a.project_id = p.id and a.kind = 'donor_promise'), 0)`,
    on: work.sql`p.approved_on`,
  });
