import { reasonedStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { takeStep } from "./take-step";

/** The centre gives a version back to be mended, with the reasons. */
export const returnProject = command({
  name: "return-project",
  roles: ["central_reviewer"],
  input: reasonedStepSchema,
  run: async (work, { projectCode, reason }) => {
    const row = await lockProject(work, projectCode);
    await takeStep(work, [row], { version: "returned", stage: "returned" }, { verb: "returned", reason });
    return { code: projectCode };
  },
});
