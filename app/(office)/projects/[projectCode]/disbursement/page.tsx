import { freeLines } from "@/core/money/free-balances";
import { requestDisbursement } from "@/server/disbursements/request-disbursement";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { DisbursementRequestForm } from "../../_components/disbursement-request-form";
import { MoneyStep } from "../../_components/money-step";
import { request } from "../../money-actions";

/** The county or the west asks the east for money. */
export default officePage({ roles: requestDisbursement.roles }, async (work, { params }) => {
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const lines = freeLines("disbursement", project.moneyLines);
  return (
    <MoneyStep project={project} step="disbursement" lines={lines}>
      <DisbursementRequestForm
        projectCode={project.code}
        lines={lines}
        purpose={project.content.budgetLines[0]?.purpose ?? ""}
        action={request}
      />
    </MoneyStep>
  );
});
