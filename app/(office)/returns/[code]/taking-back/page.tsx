import { nextSteps } from "@/core/returns/next-steps";
import { openOfReturn } from "@/core/returns/return-state";
import { getMoneyReturn } from "@/server/returns/get-money-return";
import { takeBackReturn } from "@/server/returns/take-back-return";
import { officePage } from "../../../office-page";
import { TakingBackForm } from "../../_components/return-forms";
import { ReturnStep } from "../../_components/return-step";
import { takeBack } from "../../actions";

/** Whoever sent money back has again what never reached the east. */
export default officePage({ roles: takeBackReturn.roles }, async (work, { params, locale }) => {
  const returned = await getMoneyReturn(work, { code: params.code ?? "" });
  const { next, others } = nextSteps(work.actor.role, returned);
  const open = next === "taking-back" || others.includes("taking-back");
  return (
    <ReturnStep returned={returned} step="taking-back" open={open} locale={locale}>
      <TakingBackForm code={returned.code} today={work.today} open={openOfReturn(returned)} action={takeBack} />
    </ReturnStep>
  );
});
