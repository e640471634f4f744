import { getTranslations } from "next-intl/server";
import { OtherSteps } from "@/components/money/payment-steps";
import { returnTone } from "@/components/money/return-tone";
import { TransferTable } from "@/components/money/transfer-table";
import { RecordTimeline } from "@/components/records/record-timeline";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { programmeRoles } from "@/core/kernel/roles";
import { nextSteps } from "@/core/returns/next-steps";
import { moneyReturnState } from "@/core/returns/return-state";
import { getMoneyReturn } from "@/server/returns/get-money-return";
import { officePage } from "../../office-page";
import { ReturnFacts } from "../_components/return-facts";

/** A return of money whole: what went back, what came, and one next step. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const t = await getTranslations("money");
  const returned = await getMoneyReturn(work, { code: params.code ?? "" });
  const { code, projectTitle } = returned;
  const state = moneyReturnState(returned);
  const { next, others } = nextSteps(work.actor.role, returned);
  const address = (step: string) => `/returns/${code}/${step}`;
  return (
    <>
      <title>{`${code} ${projectTitle}`}</title>
      <PageHead
        code={code}
        title={projectTitle}
        mark="transfer"
        badge={<Badge tone={returnTone[state]}>{t(`returns.states.${state}`)}</Badge>}
        lead={t("returns.one")}
        action={
          next ? (
            <ButtonLink href={address(next)} kind="primary">
              {t(`returns.steps.${next}.name`)}
            </ButtonLink>
          ) : null
        }
      />
      <OtherSteps steps={others.map((step) => ({ href: address(step), name: t(`returns.steps.${step}.name`) }))} />
      <ReturnFacts returned={returned} locale={locale} />
      <TransferTable transfers={returned.transfers} locale={locale} role={work.actor.role} />
      <RecordTimeline events={returned.timeline} locale={locale} />
    </>
  );
});
