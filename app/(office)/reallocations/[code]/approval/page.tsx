import { approveReallocation } from "@/server/reallocations/approve-reallocation";
import { getReallocation } from "@/server/reallocations/get-reallocation";
import { officePage } from "../../../office-page";
import { ApprovalForm } from "../../_components/decision-forms";
import { ReallocationStep } from "../../_components/reallocation-step";
import { approve } from "../../actions";

/** The east agrees. */
export default officePage({ roles: approveReallocation.roles }, async (work, { params, locale }) => {
  const reallocation = await getReallocation(work, { code: params.code ?? "" });
  return (
    <ReallocationStep reallocation={reallocation} step="approval" actor={work.actor} locale={locale}>
      <ApprovalForm code={reallocation.code} today={work.today} action={approve} />
    </ReallocationStep>
  );
});
