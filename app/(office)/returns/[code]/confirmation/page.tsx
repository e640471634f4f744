import { nextSteps } from "@/core/returns/next-steps";
import { openOfReturn } from "@/core/returns/return-state";
import { confirmReturn } from "@/server/returns/confirm-return";
import { getMoneyReturn } from "@/server/returns/get-money-return";
import { officePage } from "../../../office-page";
import { ConfirmationForm } from "../../_components/return-forms";
import { ReturnStep } from "../../_components/return-step";
import { confirm } from "../../actions";

/** The east states what came back. */
export default officePage({ roles: confirmReturn.roles }, async (work, { params, locale }) => {
  const returned = await getMoneyReturn(work, { code: params.code ?? "" });
  const { next, others } = nextSteps(work.actor.role, returned);
  const open = next === "confirmation" || others.includes("confirmation");
  return (
    <ReturnStep returned={returned} step="confirmation" open={open} locale={locale}>
      <ConfirmationForm code={returned.code} today={work.today} open={openOfReturn(returned)} action={confirm} />
    </ReturnStep>
  );
});
