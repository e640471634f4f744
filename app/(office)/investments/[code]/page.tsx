import { getTranslations } from "next-intl/server";
import { TransferTable } from "@/components/money/transfer-table";
import { RecordTimeline } from "@/components/records/record-timeline";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { programmeRoles } from "@/core/kernel/roles";
import { getInvestment } from "@/server/investments/get-investment";
import { recordInvestmentPayment } from "@/server/investments/record-investment-payment";
import { officePage } from "../../office-page";
import { InvestmentFacts } from "../_components/investment-facts";
import { PaymentTable } from "../_components/payment-table";

/** An investment whole: agreed, paid and taxes, and what was paid when. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const t = await getTranslations("investments");
  const investment = await getInvestment(work, { code: params.code ?? "" });
  const { code, enterpriseName, withdrawnOn } = investment;
  return (
    <>
      <title>{`${code} ${enterpriseName}`}</title>
      <PageHead
        code={code}
        title={enterpriseName}
        mark="factory"
        badge={<Badge tone={withdrawnOn ? "neutral" : "ok"}>{t(withdrawnOn ? "withdrawn" : "valid")}</Badge>}
        lead={t("one")}
        action={
          withdrawnOn === null && recordInvestmentPayment.roles.includes(work.actor.role) ? (
            <ButtonLink href={`/investments/${code}/payment`} kind="primary">
              {t("steps.payment.name")}
            </ButtonLink>
          ) : null
        }
      />
      <InvestmentFacts investment={investment} locale={locale} />
      <PaymentTable payments={investment.payments} locale={locale} />
      <TransferTable transfers={investment.transfers} locale={locale} role={work.actor.role} />
      <RecordTimeline events={investment.timeline} locale={locale} />
    </>
  );
});
