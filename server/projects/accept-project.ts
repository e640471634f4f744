import { projectAcceptanceSchema } from "@/core/projects/project-acceptance";
import { command } from "../command";
import { acceptProjectsMany } from "./accept-projects-many";
import { lockProject } from "./lock-project";
import { recordActuals } from "./record-actuals";

/** The county accepts the finished work: what was reached for each target, and who owns and keeps up what was built. */
export const acceptProject = command({
  name: "accept-project",
  roles: ["county_officer"],
  input: projectAcceptanceSchema,
  run: async (work, { projectCode, assetOwner, actuals }) => {
    const project = await lockProject(work, projectCode);
    await acceptProjectsMany(work, [{ project, assetOwner }]);
    const known = actuals.flatMap((given, index) =>
      given.actual === undefined ? [] : [{ ...given, actual: given.actual, projectId: project.id, index }],
    );
    await recordActuals(work, known, (index) => `actuals.${known[index]?.index}.targetId`);
    return { code: projectCode };
  },
});
