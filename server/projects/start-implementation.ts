import { projectStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { startImplementationsMany } from "./start-implementations-many";

/** The county or the west states that the work of an approved project has begun. */
export const startImplementation = command({
  name: "start-implementation",
  roles: ["county_officer", "western_coordinator"],
  input: projectStepSchema,
  run: async (work, { projectCode }) => {
    await startImplementationsMany(work, [await lockProject(work, projectCode)]);
    return { code: projectCode };
  },
});
