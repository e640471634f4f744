import { projectStepSchema } from "@/core/projects/project-step";
import { type Blocked, command } from "../command";
import { judgeAtGate } from "../rules/judge-at-gate";
import { lockProject } from "./lock-project";
import { requireMoneyAtRest } from "./require-money-at-rest";
import { requireStep } from "./require-step";
import { takeStep } from "./take-step";

/** The west ends an accepted project whose money is all spent or returned, if the rules let it. */
export const closeProject = command({
  name: "close-project",
  roles: ["western_coordinator"],
  input: projectStepSchema,
  run: async (work, { projectCode }): Promise<Blocked | { code: string }> => {
    const row = await lockProject(work, projectCode);
    requireStep(work, [row], { stage: "closed" });
    await requireMoneyAtRest(work, row);
    const blocked = await judgeAtGate(work, "project", row.id, "closing");
    if (blocked) return blocked;
    await takeStep(work, [row], { stage: "closed" }, { verb: "closed" });
    return { code: projectCode };
  },
});
