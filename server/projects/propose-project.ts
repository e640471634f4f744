import { projectProposalSchema } from "@/core/projects/project-proposal";
import { command } from "../command";
import { proposeProjectsMany } from "./propose-projects-many";

/** Either side registers a project as a draft. Gives its code. */
export const proposeProject = command({
  name: "propose-project",
  roles: ["eastern_coordinator", "western_coordinator"],
  input: projectProposalSchema,
  once: true,
  run: async (work, { idempotencyKey: _, ...proposal }) => {
    const [proposed] = await proposeProjectsMany(work, [proposal]);
    if (!proposed) throw new Error("no project was proposed");
    return { code: proposed.code };
  },
});
