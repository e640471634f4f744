import { freeLines } from "@/core/money/free-balances";
import { getProject } from "@/server/projects/get-project";
import { askReallocation } from "@/server/reallocations/ask-reallocation";
import { listTargetProjects } from "@/server/reallocations/list-target-projects";
import { officePage } from "../../../office-page";
import { MoneyStep } from "../../_components/money-step";
import { ReallocationForm } from "../../_components/reallocation-form";
import { reallocate } from "../../money-actions";

/** The west or the county asks that money of this project be used for another of the county. */
export default officePage({ roles: askReallocation.roles }, async (work, { params }) => {
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const targets = await listTargetProjects(work, { projectId: project.id });
  const lines = freeLines("reallocation", project.moneyLines);
  return (
    <MoneyStep project={project} step="reallocation" lines={lines}>
      <ReallocationForm projectCode={project.code} lines={lines} targets={targets} action={reallocate} />
    </MoneyStep>
  );
});
