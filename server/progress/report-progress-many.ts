import { conflict } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import type { LockedProject } from "../projects/lock-projects";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";

/** `progress` in basis points of the whole work. */
export type ProgressOf = { project: LockedProject; reportedOn: string; progress: number; narrative: string };

/** reportProgress() for many locked projects at once, one report each. Gives the reports' ids, in order. */
export async function reportProgressMany(work: Work, reports: readonly ProgressOf[]): Promise<number[]> {
  const idle = reports.find(({ project }) => project.stage !== "in_progress");
  if (idle) throw conflict("project.moved_on", { code: idle.project.code });
  const rows = reports.map(({ project, ...report }) => ({ ...report, projectId: project.id }));
  const added = await work.sql<{ id: number; projectId: number }[]>`
    insert into progress_report (project_id, reported_on, progress, narrative, reported_by)
    select r."projectId", r."reportedOn", r.progress, r.narrative, ${work.actor.personId}
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r ("projectId" integer, "reportedOn" date,
      progress integer, narrative text)
    returning id, project_id as "projectId"`;
  const idOf = new Map(added.map((row) => [row.projectId, row.id]));
  const ids = rows.map((row) => idOf.get(row.projectId) as number);
  await recordEvents(
    work,
    reports.map(({ project, progress, reportedOn }, n) => ({
      subject: "project",
      subjectId: project.id,
      scope: project,
      verb: "progress_reported",
      businessDate: reportedOn,
      details: { progress, reportId: ids[n] },
    })),
  );
  return ids;
}
