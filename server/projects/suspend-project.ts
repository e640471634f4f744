import { reasonedStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { takeStep } from "./take-step";

/** The centre halts an approved or running project, with the reason; it can be resumed where it was. */
export const suspendProject = command({
  name: "suspend-project",
  roles: ["central_reviewer"],
  input: reasonedStepSchema,
  run: async (work, { projectCode, reason }) => {
    const row = await lockProject(work, projectCode);
    await takeStep(work, [row], { stage: "suspended" }, { verb: "suspended", reason });
    return { code: projectCode };
  },
});
