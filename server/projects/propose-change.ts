import { conflict } from "@/core/kernel/domain-error";
import { reasonedStepSchema } from "@/core/projects/project-step";
import type { Work } from "@/db/work";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockProject } from "./lock-project";
import type { LockedProject } from "./lock-projects";

/**
 * Begins a change after approval: a new version with the content of the approved one, to be mended, signed and submitted
 * while the project goes on. One change at a time. Gives the new version and revision.
 */
export const proposeChange = command({
  name: "propose-change",
  roles: ["eastern_coordinator", "western_coordinator"],
  input: reasonedStepSchema,
  run: async (work, { projectCode, reason }) => {
    const row = await lockProject(work, projectCode);
    if (row.isChange) throw conflict("project.change_pending");
    if (row.stage !== "approved" && row.stage !== "in_progress")
      throw conflict("project.moved_on", { code: projectCode });
    const version = await copyApproved(work, row, reason);
    await recordEvent(work, {
      subject: "project",
      subjectId: row.id,
      scope: row,
      verb: "change_proposed",
      reason,
      details: { version },
    });
    return { code: projectCode, version, revision: row.revision + 1 };
  },
});

async function copyApproved(work: Work, row: LockedProject, reason: string): Promise<number> {
  const [added] = await work.sql<{ id: number; version: number }[]>`
    insert into project_version (project_id, version, state, title, summary, strand, category, township, village,
      starts_on, ends_on, plan_item, policy_line, place_reason, households, persons, women, jobs, benefit_link,
      budget_total, change_reason, created_by)
    select project_id, (select max(version) + 1 from project_version where project_id = ${row.id}), 'draft', title,
      summary, strand, category, township, village, starts_on, ends_on, plan_item, policy_line, place_reason,
      households, persons, women, jobs, benefit_link, budget_total, ${reason}, ${work.actor.personId}
    from project_version where id = ${row.versionId} returning id, version`;
  if (!added) throw new Error(`the approved version of ${row.code} was not found`);
  await work.sql`insert into budget_line (project_id, version_id, position, source, fiscal_year, purpose, amount)
    select project_id, ${added.id}, position, source, fiscal_year, purpose, amount
    from budget_line where version_id = ${row.versionId}`;
  await work.sql`insert into performance_target (project_id, version_id, position, indicator, unit, baseline, target, due_on)
    select project_id, ${added.id}, position, indicator, unit, baseline, target, due_on
    from performance_target where version_id = ${row.versionId}`;
  await work.sql`insert into project_contact (project_id, version_id, position, name, office, phone)
    select project_id, ${added.id}, position, name, office, phone
    from project_contact where version_id = ${row.versionId}`;
  await work.sql`update project set version = ${added.version}, revision = revision + 1 where id = ${row.id}`;
  return added.version;
}
