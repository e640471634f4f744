import { getReallocation } from "@/server/reallocations/get-reallocation";
import { withdrawReallocation } from "@/server/reallocations/withdraw-reallocation";
import { officePage } from "../../../office-page";
import { EndingForm } from "../../_components/decision-forms";
import { ReallocationStep } from "../../_components/reallocation-step";
import { withdraw } from "../../actions";

/** Those who may ask take it back. */
export default officePage({ roles: withdrawReallocation.roles }, async (work, { params, locale }) => {
  const reallocation = await getReallocation(work, { code: params.code ?? "" });
  return (
    <ReallocationStep reallocation={reallocation} step="withdrawal" actor={work.actor} locale={locale}>
      <EndingForm code={reallocation.code} step="withdrawal" action={withdraw} />
    </ReallocationStep>
  );
});
