import { yuanText } from "@/core/kernel/money";
import { freeLines } from "@/core/money/free-balances";
import { amendDisbursement } from "@/server/disbursements/amend-disbursement";
import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { AmendmentForm } from "../../_components/amendment-form";
import { DisbursementStep } from "../../_components/disbursement-step";
import { isOpen, stepsOf } from "../../_components/steps-of";
import { amend } from "../../actions";

/** Those who request mend what the east has returned. */
export default officePage({ roles: amendDisbursement.roles }, async (work, { params, locale }) => {
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const project = await getProject(work, { code: disbursement.projectCode });
  const { code, revision, source, fiscalYear, amount, purpose, description, payeeName, payeeAccountKind } =
    disbursement;
  return (
    <DisbursementStep
      disbursement={disbursement}
      step="amendment"
      open={isOpen(stepsOf(work, disbursement), "amendment")}
      locale={locale}
    >
      <AmendmentForm
        code={code}
        lines={freeLines("disbursement", project.moneyLines)}
        request={{
          ...{ source, purpose, description, payeeName, payeeAccountKind },
          revision: String(revision),
          fiscalYear: String(fiscalYear),
          amount: yuanText(amount),
        }}
        action={amend}
      />
    </DisbursementStep>
  );
});
