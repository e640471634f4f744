import { nextSteps, openOfPassDown } from "@/core/pass-downs/next-steps";
import { confirmPassDown } from "@/server/pass-downs/confirm-pass-down";
import { getPassDown } from "@/server/pass-downs/get-pass-down";
import { officePage } from "../../../office-page";
import { ConfirmationForm } from "../../_components/pass-down-forms";
import { PassDownStep } from "../../_components/pass-down-step";
import { confirm } from "../../actions";

/** The county, or another coordinator for the prefecture, states what came of a pass-down. */
export default officePage({ roles: confirmPassDown.roles }, async (work, { params, locale }) => {
  const passed = await getPassDown(work, { code: params.code ?? "" });
  const { next, others } = nextSteps(work.actor, passed);
  const open = next === "confirmation" || others.includes("confirmation");
  return (
    <PassDownStep passed={passed} step="confirmation" open={open} locale={locale}>
      <ConfirmationForm code={passed.code} today={work.today} open={openOfPassDown(passed)} action={confirm} />
    </PassDownStep>
  );
});
