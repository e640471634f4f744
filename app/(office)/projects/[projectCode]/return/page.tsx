import { freeLines } from "@/core/money/free-balances";
import { getProject } from "@/server/projects/get-project";
import { returnMoney } from "@/server/returns/return-money";
import { officePage } from "../../../office-page";
import { ReturnForm } from "../../_components/money-forms";
import { MoneyStep } from "../../_components/money-step";
import { sendBack } from "../../money-actions";

/** The county sends back what is left. */
export default officePage({ roles: returnMoney.roles }, async (work, { params }) => {
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const lines = freeLines("return", project.moneyLines);
  return (
    <MoneyStep project={project} step="return" lines={lines}>
      <ReturnForm projectCode={project.code} lines={lines} today={work.today} action={sendBack} />
    </MoneyStep>
  );
});
