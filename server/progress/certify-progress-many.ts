import { conflict, notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { lockProjects } from "../projects/lock-projects";
import { recordEvents } from "../record-events";

type Report = { id: number; progress: number; certifiedOn: string | null; projectCode: string };

/** certifyProgress() for reports of different projects at once. Gives the projects' codes, in order. */
export async function certifyProgressMany(work: Work, reportIds: readonly number[]): Promise<string[]> {
  const found = await work.sql<Report[]>`
    select r.id, r.progress, r.certified_on as "certifiedOn", p.code as "projectCode"
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
  // Asked after the projects are locked: of two certifications at once the second sees the first.
  await work.sql`
    update project p set revision = p.revision + 1, certified_progress = (
      select r.progress from progress_report r where r.project_id = p.id and r.certified_on is not null
      order by r.reported_on desc, r.id desc limit 1)
    where p.id = any (${projects.map((project) => project.id)}::integer[])`;
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
