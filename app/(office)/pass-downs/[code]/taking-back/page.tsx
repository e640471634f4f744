import { nextSteps, openOfPassDown } from "@/core/pass-downs/next-steps";
import { getPassDown } from "@/server/pass-downs/get-pass-down";
import { takeBackPassDown } from "@/server/pass-downs/take-back-pass-down";
import { officePage } from "../../../office-page";
import { TakingBackForm } from "../../_components/pass-down-forms";
import { PassDownStep } from "../../_components/pass-down-step";
import { takeBack } from "../../actions";

/** The west has back what never arrived. */
export default officePage({ roles: takeBackPassDown.roles }, async (work, { params, locale }) => {
  const passed = await getPassDown(work, { code: params.code ?? "" });
  const { next, others } = nextSteps(work.actor, passed);
  const open = next === "taking-back" || others.includes("taking-back");
  return (
    <PassDownStep passed={passed} step="taking-back" open={open} locale={locale}>
      <TakingBackForm code={passed.code} today={work.today} open={openOfPassDown(passed)} action={takeBack} />
    </PassDownStep>
  );
});
