import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { sendDisbursement } from "@/server/disbursements/send-disbursement";
import { officePage } from "../../../office-page";
import { DisbursementStep } from "../../_components/disbursement-step";
import { SendingForm } from "../../_components/payment-forms";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { send } from "../../actions";

/** Another eastern coordinator than the approver states that the money left. */
export default officePage({ roles: sendDisbursement.roles }, async (work, { params, locale }) => {
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const open = isOpen(stepsOf(work, disbursement), "sending");
  return (
    <DisbursementStep disbursement={disbursement} step="sending" open={open} locale={locale}>
      <SendingForm code={disbursement.code} today={work.today} action={send} />
    </DisbursementStep>
  );
});
