import { reasonedStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { takeStep } from "./take-step";

/** The centre refuses a project for good, or a change of one, which then goes on as it was approved. */
export const rejectProject = command({
  name: "reject-project",
  roles: ["central_reviewer"],
  input: reasonedStepSchema,
  run: async (work, { projectCode, reason }) => {
    const row = await lockProject(work, projectCode);
    await takeStep(work, [row], { version: "rejected", stage: "rejected" }, { verb: "rejected", reason });
    if (row.isChange) await work.sql`update project set version = approved_version where id = ${row.id}`;
    return { code: projectCode };
  },
});
