import { conflict } from "@/core/kernel/domain-error";
import { targetActualSchema } from "@/core/projects/project-acceptance";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockProject } from "./lock-project";
import { recordActuals } from "./record-actuals";

/** What was reached for a target that was still open at the acceptance; without it the project cannot close (EW-PERF-01). */
export const recordActual = command({
  name: "record-actual",
  roles: ["county_officer"],
  input: targetActualSchema,
  run: async (work, { projectCode, ...actual }) => {
    const row = await lockProject(work, projectCode);
    if (row.stage !== "accepted") throw conflict("project.moved_on", { code: projectCode });
    await recordActuals(work, [{ ...actual, projectId: row.id }], () => "targetId");
    await recordEvent(work, {
      subject: "project",
      subjectId: row.id,
      scope: row,
      verb: "actual_recorded",
      reason: actual.reason,
      details: { targetId: actual.targetId, actual: actual.actual },
    });
    return { code: projectCode };
  },
});
