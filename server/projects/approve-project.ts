import { fiscalYear } from "@/core/kernel/calendar";
import { projectStepSchema } from "@/core/projects/project-step";
import { type Blocked, command } from "../command";
import { lockMoney } from "../money/post-transfers";
import { judgeAtGate } from "../rules/judge-at-gate";
import { approveProjectsMany } from "./approve-projects-many";
import { lockProject } from "./lock-project";
import { requireBudgetOverSent } from "./require-budget-over-sent";
import { requireStep } from "./require-step";

/** The centre approves what is under review, if the rules let it. Nobody approves what they registered or submitted. */
export const approveProject = command({
  name: "approve-project",
  roles: ["central_reviewer"],
  input: projectStepSchema,
  run: async (work, { projectCode }): Promise<Blocked | { code: string }> => {
    const row = await lockProject(work, projectCode);
    requireStep(work, [row], { version: "approved", stage: "approved" });
    if (row.isChange) await lockMoney(work, [{ projectId: row.id, fiscalYear: fiscalYear(work.today) }]);
    await requireBudgetOverSent(work, row);
    const blocked = await judgeAtGate(work, "project", row.id, "approval");
    if (blocked) return blocked;
    await approveProjectsMany(work, [row]);
    return { code: projectCode };
  },
});
