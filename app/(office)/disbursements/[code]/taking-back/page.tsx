import { openAmount } from "@/core/disbursements/disbursement-life";
import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { takeBackDisbursement } from "@/server/disbursements/take-back-disbursement";
import { officePage } from "../../../office-page";
import { DisbursementStep } from "../../_components/disbursement-step";
import { TakingBackForm } from "../../_components/payment-forms";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { takeBack } from "../../actions";

/** The east takes money out of transit that was refused or never came. */
export default officePage({ roles: takeBackDisbursement.roles }, async (work, { params, locale }) => {
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const open = isOpen(stepsOf(work, disbursement), "taking-back");
  return (
    <DisbursementStep disbursement={disbursement} step="taking-back" open={open} locale={locale}>
      <TakingBackForm code={disbursement.code} today={work.today} open={openAmount(disbursement)} action={takeBack} />
    </DisbursementStep>
  );
});
