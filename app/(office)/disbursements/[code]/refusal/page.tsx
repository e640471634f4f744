import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { refuseDisbursement } from "@/server/disbursements/refuse-disbursement";
import { officePage } from "../../../office-page";
import { RefusalForm } from "../../_components/decision-forms";
import { DisbursementStep } from "../../_components/disbursement-step";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { refuse } from "../../actions";

/** The west refuses what is still in transit. */
export default officePage({ roles: refuseDisbursement.roles }, async (work, { params, locale }) => {
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const open = isOpen(stepsOf(work, disbursement), "refusal");
  return (
    <DisbursementStep disbursement={disbursement} step="refusal" open={open} locale={locale}>
      <RefusalForm code={disbursement.code} today={work.today} action={refuse} />
    </DisbursementStep>
  );
});
