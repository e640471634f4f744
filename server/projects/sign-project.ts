import { projectSignatureSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { signProjectsMany } from "./sign-projects-many";

/** One side signs the version being written, as it was read. Signing again is refused (constraint.project_signature_once). */
export const signProject = command({
  name: "sign-project",
  roles: ["eastern_coordinator", "western_coordinator"],
  input: projectSignatureSchema,
  run: async (work, { projectCode, revision }) => {
    await signProjectsMany(work, [await lockProject(work, projectCode, revision)]);
    return { code: projectCode };
  },
});
