import { conflict } from "@/core/kernel/domain-error";
import { reasonedStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { takeStep } from "./take-step";

/** The centre lets a suspended project go on at the stage where it was halted. */
export const resumeProject = command({
  name: "resume-project",
  roles: ["central_reviewer"],
  input: reasonedStepSchema,
  run: async (work, { projectCode, reason }) => {
    const row = await lockProject(work, projectCode);
    if (row.suspendedFrom === null) throw conflict("project.moved_on", { code: projectCode });
    await takeStep(work, [row], { stage: row.suspendedFrom }, { verb: "resumed", reason });
    return { code: projectCode };
  },
});
