import { getReallocation } from "@/server/reallocations/get-reallocation";
import { refuseReallocation } from "@/server/reallocations/refuse-reallocation";
import { officePage } from "../../../office-page";
import { EndingForm } from "../../_components/decision-forms";
import { ReallocationStep } from "../../_components/reallocation-step";
import { refuse } from "../../actions";

/** The east does not agree. */
export default officePage({ roles: refuseReallocation.roles }, async (work, { params, locale }) => {
  const reallocation = await getReallocation(work, { code: params.code ?? "" });
  return (
    <ReallocationStep reallocation={reallocation} step="refusal" actor={work.actor} locale={locale}>
      <EndingForm code={reallocation.code} step="refusal" action={refuse} />
    </ReallocationStep>
  );
});
