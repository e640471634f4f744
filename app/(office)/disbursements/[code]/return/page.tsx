import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { returnDisbursement } from "@/server/disbursements/return-disbursement";
import { officePage } from "../../../office-page";
import { ReturnForm } from "../../_components/decision-forms";
import { DisbursementStep } from "../../_components/disbursement-step";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { giveBack } from "../../actions";

/** The east gives a request back with its reason. */
export default officePage({ roles: returnDisbursement.roles }, async (work, { params, locale }) => {
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const open = isOpen(stepsOf(work, disbursement), "return");
  return (
    <DisbursementStep disbursement={disbursement} step="return" open={open} locale={locale}>
      <ReturnForm
        code={disbursement.code}
        revision={disbursement.revision}
        cancelHref={`/disbursements/${disbursement.code}`}
        action={giveBack}
      />
    </DisbursementStep>
  );
});
