import { reasonedStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { requireMoneyAtRest } from "./require-money-at-rest";
import { takeStep } from "./take-step";

/** Its authors give a draft up; the centre ends an approved project of which no money is on its way or unspent. */
export const cancelProject = command({
  name: "cancel-project",
  roles: ["eastern_coordinator", "western_coordinator", "central_reviewer"],
  input: reasonedStepSchema,
  run: async (work, { projectCode, reason }) => {
    const row = await lockProject(work, projectCode);
    await requireMoneyAtRest(work, row);
    await takeStep(work, [row], { stage: "cancelled" }, { verb: "cancelled", reason });
    if (row.approvedVersion === null)
      await work.sql`update project_version set state = 'withdrawn' where id = ${row.versionId}`;
    return { code: projectCode };
  },
});
