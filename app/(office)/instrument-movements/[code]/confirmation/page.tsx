import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PaperList } from "@/components/papers/paper-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { nextSteps } from "@/core/instruments/next-steps";
import { confirmMovement } from "@/server/instruments/confirm-movement";
import { getMovement } from "@/server/instruments/get-movement";
import { officePage } from "../../../office-page";
import { ConfirmationForm } from "../../_components/decision-forms";
import { MovementFacts } from "../../_components/movement-facts";
import { confirm } from "../../actions";

/** The second person's decision on a movement, beside what it is and its papers. */
export default officePage({ roles: confirmMovement.roles }, async (work, { params, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("instruments"), getTranslations("terms.transfer_kinds")]);
  const movement = await getMovement(work, { code: params.code ?? "" });
  const { code, kind, state, papers } = movement;
  const { next } = nextSteps({ ...work.actor, ...movement });
  const title = t("steps.confirmation.title");
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} lead={terms(kind)} mark="shield" />
      <p className="mb-4">{t("steps.confirmation.lead")}</p>
      {next === "confirmation" ? (
        <FormMessages also={["instruments"]}>
          <ConfirmationForm code={code} action={confirm} />
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
