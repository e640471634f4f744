import { conflict } from "@/core/kernel/domain-error";
import { reasonedStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { takeStep } from "./take-step";

/** Drops a change that is being written; the project goes on as it was approved. */
export const withdrawChange = command({
  name: "withdraw-change",
  roles: ["eastern_coordinator", "western_coordinator"],
  input: reasonedStepSchema,
  run: async (work, { projectCode, reason }) => {
    const row = await lockProject(work, projectCode);
    if (!row.isChange) throw conflict("project.no_change");
    await takeStep(work, [row], { version: "withdrawn" }, { verb: "change_withdrawn", reason });
    await work.sql`update project set version = approved_version where id = ${row.id}`;
    return { code: projectCode };
  },
});
