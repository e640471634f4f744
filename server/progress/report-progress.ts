import { conflict, invalid } from "@/core/kernel/domain-error";
import { progressReportSchema } from "@/core/progress/progress-report";
import { command } from "../command";
import { lockProject } from "../projects/lock-project";
import { recordEvent } from "../record-event";

/** The county reports how far the work is. It counts once the west has certified it. Gives the report's id. */
export const reportProgress = command({
  name: "report-progress",
  roles: ["county_officer"],
  input: progressReportSchema,
  run: async (work, { projectCode, reportedOn, progress, narrative }) => {
    const row = await lockProject(work, projectCode);
    if (row.stage !== "in_progress") throw conflict("project.moved_on", { code: projectCode });
    if (reportedOn > work.today) throw invalid("reportedOn", "too_late", { max: work.today });
    const [report] = await work.sql<{ id: number }[]>`
      insert into progress_report (project_id, reported_on, progress, narrative, reported_by)
      values (${row.id}, ${reportedOn}, ${progress}, ${narrative}, ${work.actor.personId}) returning id`;
    if (!report) throw new Error("no progress report was added");
    await recordEvent(work, {
      subject: "project",
      subjectId: row.id,
      scope: row,
      verb: "progress_reported",
      businessDate: reportedOn,
      details: { progress, reportId: report.id },
    });
    return { id: report.id };
  },
});
