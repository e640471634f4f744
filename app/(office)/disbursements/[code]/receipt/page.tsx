import { openAmount } from "@/core/disbursements/disbursement-life";
import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { receiveDisbursement } from "@/server/disbursements/receive-disbursement";
import { officePage } from "../../../office-page";
import { DisbursementStep } from "../../_components/disbursement-step";
import { ReceiptForm } from "../../_components/payment-forms";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { receive } from "../../actions";

/** The west states what came in, whole or in part. */
export default officePage({ roles: receiveDisbursement.roles }, async (work, { params, locale }) => {
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const open = isOpen(stepsOf(work, disbursement), "receipt");
  return (
    <DisbursementStep disbursement={disbursement} step="receipt" open={open} locale={locale}>
      <ReceiptForm code={disbursement.code} today={work.today} open={openAmount(disbursement)} action={receive} />
    </DisbursementStep>
  );
});
