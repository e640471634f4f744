import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { getExpenditure } from "@/server/expenditures/get-expenditure";
import { registerRefund } from "@/server/refunds/register-refund";
import { officePage } from "../../../office-page";
import { ExpenditureFacts } from "../../_components/expenditure-facts";
import { RefundForm } from "../../_components/refund-form";
import { refund } from "../../actions";

/** The county registers what the payee gave back. */
export default officePage({ roles: registerRefund.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("refunds");
  const expenditure = await getExpenditure(work, { code: params.code ?? "" });
  const { code, state, amount, refunded, projectTitle } = expenditure;
  const title = t("new.title");
  const room = amount - refunded;
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} lead={projectTitle} mark="transfer" />
      <p className="mb-4">{t("new.lead")}</p>
      {state === "confirmed" && room > 0n ? (
        <FormMessages also={["refunds", "money"]}>
          <RefundForm expenditureCode={code} room={room} today={work.today} action={refund} />
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
