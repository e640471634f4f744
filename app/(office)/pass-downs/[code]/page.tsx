import { getTranslations } from "next-intl/server";
import { passDownTone } from "@/components/money/pass-down-tone";
import { OtherSteps } from "@/components/money/payment-steps";
import { TransferTable } from "@/components/money/transfer-table";
import { EventTimeline } from "@/components/records/event-timeline";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { programmeRoles } from "@/core/kernel/roles";
import { nextSteps, passDownState } from "@/core/pass-downs/next-steps";
import { getPassDown } from "@/server/pass-downs/get-pass-down";
import { officePage } from "../../office-page";
import { PassDownFacts } from "../_components/pass-down-facts";

/** A pass-down whole: what went down, what came, and one next step. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("money"), getTranslations("terms.pass_down_legs")]);
  const passed = await getPassDown(work, { code: params.code ?? "" });
  const { code, projectTitle } = passed;
  const state = passDownState(passed);
  const { next, others } = nextSteps(work.actor, passed);
  const address = (step: string) => `/pass-downs/${code}/${step}`;
  return (
    <>
      <title>{`${code} ${projectTitle}`}</title>
      <PageHead
        code={code}
        title={projectTitle}
        mark="transfer"
        badge={<Badge tone={passDownTone[state]}>{t(`pass_downs.states.${state}`)}</Badge>}
        lead={`${t("pass_downs.one")} · ${terms(passed.leg)}`}
        action={
          next ? (
            <ButtonLink href={address(next)} kind="primary">
              {t(`pass_downs.steps.${next}.name`)}
            </ButtonLink>
          ) : null
        }
      />
      <OtherSteps steps={others.map((step) => ({ href: address(step), name: t(`pass_downs.steps.${step}.name`) }))} />
      <PassDownFacts passed={passed} locale={locale} />
      <TransferTable transfers={passed.transfers} locale={locale} role={work.actor.role} />
      <Section title={t("timeline")} id="timeline">
        <EventTimeline
          events={passed.timeline.map((event) => ({
            ...event,
            key: String(event.id),
            subject: "pass_down",
            subjectCode: null,
          }))}
          locale={locale}
        />
      </Section>
    </>
  );
});
