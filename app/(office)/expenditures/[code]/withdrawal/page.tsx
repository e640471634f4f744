import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { getExpenditure } from "@/server/expenditures/get-expenditure";
import { withdrawExpenditure } from "@/server/expenditures/withdraw-expenditure";
import { officePage } from "../../../office-page";
import { WithdrawalForm } from "../../_components/decision-forms";
import { ExpenditureFacts } from "../../_components/expenditure-facts";
import { withdraw } from "../../actions";

/** Takes out an expenditure that was registered and not confirmed. */
export default officePage({ roles: withdrawExpenditure.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("expenditures");
  const expenditure = await getExpenditure(work, { code: params.code ?? "" });
  const { code, state, projectTitle } = expenditure;
  const title = t("steps.withdrawal.title");
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} lead={projectTitle} mark="transfer" />
      <p className="mb-4">{t("steps.withdrawal.lead")}</p>
      {state === "registered" ? (
        <FormMessages also={["expenditures"]}>
          <WithdrawalForm code={code} action={withdraw} />
        </FormMessages>
      ) : (
        <Notice tone="warn" title={t("over")}>
          {t("over_next")}
        </Notice>
      )}
      <ExpenditureFacts expenditure={expenditure} locale={locale} />
    </>
  );
});
