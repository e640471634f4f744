import { freeLinesBy } from "@/core/money/free-balances";
import { placesOf } from "@/core/returns/return-place";
import { getProject } from "@/server/projects/get-project";
import { returnMoney } from "@/server/returns/return-money";
import { officePage } from "../../../office-page";
import { ReturnForm } from "../../_components/money-forms";
import { MoneyStep } from "../../_components/money-step";
import { sendBack } from "../../money-actions";

/** Whoever holds what is left sends it back. */
export default officePage({ roles: returnMoney.roles }, async (work, { params }) => {
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const places = placesOf(work.actor.role);
  const lines = freeLinesBy(places, project.moneyLines);
  return (
    <MoneyStep project={project} step="return" lines={lines}>
      <ReturnForm projectCode={project.code} lines={lines} places={places} today={work.today} action={sendBack} />
    </MoneyStep>
  );
});
