import { invalid } from "@/core/kernel/domain-error";
import { progressReportSchema } from "@/core/progress/progress-report";
import { command } from "../command";
import { lockProject } from "../projects/lock-project";
import { reportProgressMany } from "./report-progress-many";

/** The county reports how far the work is. It counts once the west has certified it. Gives the report's id. */
export const reportProgress = command({
  name: "report-progress",
  roles: ["county_officer"],
  input: progressReportSchema,
  once: true,
  run: async (work, { idempotencyKey: _, projectCode, ...report }) => {
    const project = await lockProject(work, projectCode);
    if (report.reportedOn > work.today) throw invalid("reportedOn", "too_late", { max: work.today });
    const [id] = await reportProgressMany(work, [{ project, ...report }]);
    if (id === undefined) throw new Error("no progress report was added");
    return { id };
  },
});
