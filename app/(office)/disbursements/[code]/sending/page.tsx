import { getTranslations } from "next-intl/server";
import { BlockingRules } from "@/components/money/blocking-rules";
import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { sendDisbursement } from "@/server/disbursements/send-disbursement";
import { getAdvice } from "@/server/rules/get-advice";
import { officePage } from "../../../office-page";
import { DisbursementStep } from "../../_components/disbursement-step";
import { SendingForm } from "../../_components/payment-forms";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { send } from "../../actions";

/** Another eastern coordinator than the approver states that the money left; the rules judge once more. */
export default officePage({ roles: sendDisbursement.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("disbursements");
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const advice = await getAdvice(work, "disbursement", disbursement.id, "disbursement");
  const open = isOpen(stepsOf(work, disbursement), "sending");
  return (
    <DisbursementStep disbursement={disbursement} step="sending" open={open} locale={locale}>
      <BlockingRules
        title={t("blocked")}
        whatNext={t("blocked_next")}
        advice={advice}
        flags={disbursement.flags}
        locale={locale}
      />
      <SendingForm code={disbursement.code} today={work.today} action={send} />
    </DisbursementStep>
  );
});
