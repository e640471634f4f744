import { conflict, notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { lockProjects } from "../projects/lock-projects";
import { recordEvents } from "../record-events";

type Report = { id: number; progress: number; certifiedOn: string | null; projectCode: string; later: boolean };

/** certifyProgress() for reports of different projects at once. Gives the projects' codes, in order. */
export async function certifyProgressMany(work: Work, reportIds: readonly number[]): Promise<string[]> {
  const found = await work.sql<Report[]>`
    select r.id, r.progress, r.certified_on as "certifiedOn", p.code as "projectCode",
      exists (select 1 from progress_report o
        where o.project_id = r.project_id and o.certified_on is not null
          and (o.reported_on, o.id) > (r.reported_on, r.id)) as later
    from progress_report r join project p on p.id = r.project_id
    where r.id = any (${reportIds as number[]}::integer[]) order by r.id for update of r`;
  const byId = new Map(found.map((report) => [report.id, report]));
  const reports = reportIds.map((id) => {
    const report = byId.get(id);
    if (!report) throw notFound("reportId");
    return report;
  });
  if (reports.some((report) => report.certifiedOn !== null)) throw conflict("progress.certified_already");
  const codes = reports.map((report) => report.projectCode);
  const projects = await lockProjects(work, codes);
  await work.sql`update progress_report set certified_by = ${work.actor.personId}, certified_on = ${work.today}
    where id = any (${reportIds as number[]}::integer[])`;
  const latest = reports.filter((report) => !report.later);
  await work.sql`
    update project p set certified_progress = r.progress, revision = p.revision + 1
    from progress_report r where r.id = any (${latest.map((report) => report.id)}::integer[]) and p.id = r.project_id`;
  await recordEvents(
    work,
    projects.map((project, n) => ({
      subject: "project",
      subjectId: project.id,
      scope: project,
      verb: "progress_certified",
      details: { progress: reports[n]?.progress, reportId: reports[n]?.id },
    })),
  );
  return codes;
}
