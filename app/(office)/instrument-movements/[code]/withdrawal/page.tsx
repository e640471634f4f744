import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PaperList } from "@/components/papers/paper-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { nextSteps } from "@/core/instruments/next-steps";
import { getMovement } from "@/server/instruments/get-movement";
import { withdrawMovement } from "@/server/instruments/withdraw-movement";
import { officePage } from "../../../office-page";
import { WithdrawalForm } from "../../_components/decision-forms";
import { MovementFacts } from "../../_components/movement-facts";
import { withdraw } from "../../actions";

/** Takes out a movement that was registered and not confirmed. */
export default officePage({ roles: withdrawMovement.roles }, async (work, { params, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("instruments"), getTranslations("terms.transfer_kinds")]);
  const movement = await getMovement(work, { code: params.code ?? "" });
  const { code, kind, state, papers } = movement;
  const { others } = nextSteps({ ...work.actor, ...movement });
  const title = t("steps.withdrawal.title");
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} lead={terms(kind)} mark="shield" />
      <p className="mb-4">{t("steps.withdrawal.lead")}</p>
      {others.includes("withdrawal") ? (
        <FormMessages also={["instruments"]}>
          <WithdrawalForm code={code} action={withdraw} />
        </FormMessages>
      ) : (
        <Notice tone="warn" title={t("over")}>
          {state === "registered" ? t("two_persons") : t("over_next")}
        </Notice>
      )}
      <MovementFacts movement={movement} locale={locale} />
      <PaperList papers={papers} locale={locale} attach={null} />
    </>
  );
});
