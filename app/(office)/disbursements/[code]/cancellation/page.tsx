import { cancelDisbursement } from "@/server/disbursements/cancel-disbursement";
import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { officePage } from "../../../office-page";
import { CancellationForm } from "../../_components/decision-forms";
import { DisbursementStep } from "../../_components/disbursement-step";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { cancel } from "../../actions";

/** Ends a disbursement that has not been sent. */
export default officePage({ roles: cancelDisbursement.roles }, async (work, { params, locale }) => {
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const open = isOpen(stepsOf(work, disbursement), "cancellation");
  return (
    <DisbursementStep disbursement={disbursement} step="cancellation" open={open} locale={locale}>
      <CancellationForm code={disbursement.code} action={cancel} />
    </DisbursementStep>
  );
});
