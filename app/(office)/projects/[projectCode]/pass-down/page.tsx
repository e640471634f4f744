import { freeLines } from "@/core/money/free-balances";
import { passDown } from "@/server/pass-downs/pass-down";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { PassDownForm } from "../../_components/money-forms";
import { MoneyStep } from "../../_components/money-step";
import { pass } from "../../money-actions";

/** The west passes received money down to the county. */
export default officePage({ roles: passDown.roles }, async (work, { params }) => {
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const lines = freeLines("pass-down", project.moneyLines);
  return (
    <MoneyStep project={project} step="pass-down" lines={lines}>
      <PassDownForm projectCode={project.code} lines={lines} today={work.today} action={pass} />
    </MoneyStep>
  );
});
