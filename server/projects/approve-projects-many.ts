import type { Work } from "@/db/work";
import type { LockedProject } from "./lock-projects";
import { takeStep } from "./take-step";

/**
 * Approves locked projects or changes under review: freezes their versions, replaces the ones approved before, and shows
 * the new content in lists. The gate is the caller's: seeds judge afterwards.
 */
export async function approveProjectsMany(work: Work, rows: readonly LockedProject[], on = work.today): Promise<void> {
  const ids = rows.map((row) => row.id);
  const versionIds = rows.map((row) => row.versionId);
  await takeStep(work, rows, { version: "approved", stage: "approved" }, { verb: "approved", on });
  await work.sql`update project_version set approved_by = ${work.actor.personId}, approved_on = ${on}
    where id = any (${versionIds}::integer[])`;
  await work.sql`update project_version set state = 'superseded'
    where project_id = any (${ids}::integer[]) and state = 'approved' and id <> all (${versionIds}::integer[])`;
  await work.sql`update project p set approved_version = v.version, approved_by = ${work.actor.personId},
      approved_on = ${on}, title = v.title, strand = v.strand, category = v.category,
      start_year = extract(year from v.starts_on), budget_total = v.budget_total
    from project_version v where v.id = any (${versionIds}::integer[]) and p.id = v.project_id`;
}
