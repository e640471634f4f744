import { conflict, notFound } from "@/core/kernel/domain-error";
import { progressCertificationSchema } from "@/core/progress/progress-report";
import { command } from "../command";
import { lockProject } from "../projects/lock-project";
import { recordEvent } from "../record-event";

type Report = { id: number; progress: number; certifiedOn: string | null; projectCode: string; later: boolean };

/** The west certifies a report of the county; the latest certified report is the project's progress (EW-DISB-02). */
export const certifyProgress = command({
  name: "certify-progress",
  roles: ["western_coordinator"],
  input: progressCertificationSchema,
  run: async (work, { reportId }) => {
    const [report] = await work.sql<Report[]>`
      select r.id, r.progress, r.certified_on as "certifiedOn", p.code as "projectCode",
        exists (select 1 from progress_report o
          where o.project_id = r.project_id and o.certified_on is not null
            and (o.reported_on, o.id) > (r.reported_on, r.id)) as later
      from progress_report r join project p on p.id = r.project_id where r.id = ${reportId} for update of r`;
    if (!report) throw notFound("reportId");
    if (report.certifiedOn !== null) throw conflict("progress.certified_already");
    const project = await lockProject(work, report.projectCode);
    await work.sql`update progress_report set certified_by = ${work.actor.personId}, certified_on = ${work.today}
      where id = ${reportId}`;
    if (!report.later)
      await work.sql`update project set certified_progress = ${report.progress}, revision = revision + 1
        where id = ${project.id}`;
    await recordEvent(work, {
      subject: "project",
      subjectId: project.id,
      scope: project,
      verb: "progress_certified",
      details: { progress: report.progress, reportId },
    });
    return { code: report.projectCode };
  },
});
