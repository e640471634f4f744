import { conflict } from "@/core/kernel/domain-error";
import { projectAcceptanceSchema } from "@/core/projects/project-acceptance";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { recordActuals } from "./record-actuals";
import { takeStep } from "./take-step";

/** The county accepts the finished work: what was reached for each target, and who owns and keeps up what was built. */
export const acceptProject = command({
  name: "accept-project",
  roles: ["county_officer"],
  input: projectAcceptanceSchema,
  run: async (work, { projectCode, assetOwner, actuals }) => {
    const row = await lockProject(work, projectCode);
    if (row.isChange) throw conflict("project.change_pending");
    await takeStep(work, [row], { stage: "accepted" }, { verb: "accepted" });
    await work.sql`update project set accepted_on = ${work.today}, asset_owner = ${assetOwner} where id = ${row.id}`;
    const known = actuals.flatMap((given, index) =>
      given.actual === undefined ? [] : [{ ...given, actual: given.actual, index }],
    );
    await recordActuals(work, row, known, (index) => `actuals.${known[index]?.index}.targetId`);
    return { code: projectCode };
  },
});
