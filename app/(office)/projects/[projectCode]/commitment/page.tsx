import { freeLines } from "@/core/money/free-balances";
import { commitFunds } from "@/server/commitments/commit-funds";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { CommitmentForm } from "../../_components/money-forms";
import { MoneyStep } from "../../_components/money-step";
import { commit } from "../../money-actions";

/** The east promises money to an approved project. */
export default officePage({ roles: commitFunds.roles }, async (work, { params }) => {
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const lines = freeLines("commitment", project.moneyLines);
  return (
    <MoneyStep project={project} step="commitment" lines={lines}>
      <CommitmentForm projectCode={project.code} lines={lines} today={work.today} action={commit} />
    </MoneyStep>
  );
});
