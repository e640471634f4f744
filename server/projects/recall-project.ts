import { projectStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { takeStep } from "./take-step";

/** Takes a submission back until its review has begun. The signatures stand unless the content is mended. */
export const recallProject = command({
  name: "recall-project",
  roles: ["eastern_coordinator", "western_coordinator"],
  input: projectStepSchema,
  run: async (work, { projectCode }) => {
    const row = await lockProject(work, projectCode);
    await takeStep(work, [row], { version: "draft", stage: "draft" }, { verb: "recalled" });
    return { code: projectCode };
  },
});
