import { getTranslations } from "next-intl/server";
import { returnTone } from "@/components/money/return-tone";
import { TransferTable } from "@/components/money/transfer-table";
import { EventTimeline } from "@/components/records/event-timeline";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { programmeRoles } from "@/core/kernel/roles";
import { moneyReturnState } from "@/core/returns/return-state";
import { confirmReturn } from "@/server/returns/confirm-return";
import { getMoneyReturn } from "@/server/returns/get-money-return";
import { officePage } from "../../office-page";
import { ReturnFacts } from "../_components/return-facts";

/** A return of money whole: what went back, whether it came, and one next step. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const t = await getTranslations("money");
  const returned = await getMoneyReturn(work, { code: params.code ?? "" });
  const { code, projectTitle } = returned;
  const state = moneyReturnState(returned);
  const mayConfirm = state === "open" && confirmReturn.roles.includes(work.actor.role);
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
          mayConfirm ? (
            <ButtonLink href={`/returns/${code}/confirmation`} kind="primary">
              {t("returns.confirmation.name")}
            </ButtonLink>
          ) : null
        }
      />
      <ReturnFacts returned={returned} locale={locale} />
      <TransferTable transfers={returned.transfers} locale={locale} role={work.actor.role} />
      <Section title={t("timeline")} id="timeline">
        <EventTimeline
          events={returned.timeline.map((event) => ({
            ...event,
            key: String(event.id),
            subject: "money_return",
            subjectCode: null,
          }))}
          locale={locale}
        />
      </Section>
    </>
  );
});
