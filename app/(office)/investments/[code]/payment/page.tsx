import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { getInvestment } from "@/server/investments/get-investment";
import { recordInvestmentPayment } from "@/server/investments/record-investment-payment";
import { officePage } from "../../../office-page";
import { InvestmentFacts } from "../../_components/investment-facts";
import { PaymentForm } from "../../_components/investment-forms";
import { pay } from "../../actions";

/** The east records what the enterprise paid. */
export default officePage({ roles: recordInvestmentPayment.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("investments");
  const investment = await getInvestment(work, { code: params.code ?? "" });
  const { code, enterpriseName } = investment;
  const title = t("steps.payment.title");
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} lead={enterpriseName} mark="factory" />
      <p className="mb-4">{t("steps.payment.lead")}</p>
      {investment.withdrawnOn === null ? (
        <FormMessages also={["investments", "terms"]}>
          <PaymentForm code={code} today={work.today} action={pay} />
        </FormMessages>
      ) : (
        <Notice tone="warn" title={t("over")} />
      )}
      <InvestmentFacts investment={investment} locale={locale} />
    </>
  );
});
