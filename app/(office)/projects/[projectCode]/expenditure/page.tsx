import { freeLines } from "@/core/money/free-balances";
import { registerExpenditure } from "@/server/expenditures/register-expenditure";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { ExpenditureForm } from "../../_components/expenditure-form";
import { MoneyStep } from "../../_components/money-step";
import { register } from "../../money-actions";

/** A county officer registers what was spent. */
export default officePage({ roles: registerExpenditure.roles }, async (work, { params }) => {
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const lines = freeLines("expenditure", project.moneyLines);
  return (
    <MoneyStep project={project} step="expenditure" lines={lines}>
      <ExpenditureForm
        projectCode={project.code}
        lines={lines}
        today={work.today}
        purpose={project.content.budgetLines[0]?.purpose ?? ""}
        action={register}
      />
    </MoneyStep>
  );
});
