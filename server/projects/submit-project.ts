import { conflict } from "@/core/kernel/domain-error";
import { projectStepSchema } from "@/core/projects/project-step";
import { type Blocked, command } from "../command";
import { judgeAtGate } from "../rules/judge-at-gate";
import { lockProject } from "./lock-project";
import { requireBudgetOverSent } from "./require-budget-over-sent";
import { requireStep } from "./require-step";
import { submitProjectsMany } from "./submit-projects-many";

/** Submits a version that both sides have signed to the centre. The rules judge it first. */
export const submitProject = command({
  name: "submit-project",
  roles: ["eastern_coordinator", "western_coordinator"],
  input: projectStepSchema,
  run: async (work, { projectCode }): Promise<Blocked | { code: string }> => {
    const row = await lockProject(work, projectCode);
    requireStep(work, [row], { version: "submitted", stage: "submitted" });
    const sides = await work.sql`select side from project_signature
      where version_id = ${row.versionId} and voided_at is null`;
    if (sides.length < 2) throw conflict("project.signatures_missing");
    await requireBudgetOverSent(work, row);
    const blocked = await judgeAtGate(work, "project", row.id, "submission");
    if (blocked) return blocked;
    await submitProjectsMany(work, [row]);
    return { code: projectCode };
  },
});
