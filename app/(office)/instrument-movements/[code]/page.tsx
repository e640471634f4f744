import { getTranslations } from "next-intl/server";
import { attach } from "@/app/(office)/paper-actions";
import { movementTone } from "@/components/instruments/instrument-tone";
import { OtherSteps } from "@/components/money/payment-steps";
import { TransferTable } from "@/components/money/transfer-table";
import { PaperList } from "@/components/papers/paper-list";
import { EventTimeline } from "@/components/records/event-timeline";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { nextSteps } from "@/core/instruments/next-steps";
import { programmeRoles } from "@/core/kernel/roles";
import { getMovement } from "@/server/instruments/get-movement";
import { attachPaper } from "@/server/papers/attach-paper";
import { officePage } from "../../office-page";
import { Followers } from "../_components/followers";
import { MovementFacts } from "../_components/movement-facts";

/** A movement whole: what it was, its papers and transfers, and one next step. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, money, terms] = await Promise.all([
    getTranslations("instruments"),
    getTranslations("money"),
    getTranslations("terms"),
  ]);
  const movement = await getMovement(work, { code: params.code ?? "" });
  const { code, kind, state, instrumentName } = movement;
  const { next, others } = nextSteps({ ...work.actor, ...movement });
  const mayAttach = attachPaper.roles.includes(work.actor.role);
  const address = (step: string) => `/instrument-movements/${code}/${step}`;
  return (
    <>
      <title>{`${code} ${terms(`transfer_kinds.${kind}`)}`}</title>
      <PageHead
        code={code}
        title={terms(`transfer_kinds.${kind}`)}
        mark="shield"
        badge={<Badge tone={movementTone[state]}>{terms(`movement_states.${state}`)}</Badge>}
        lead={instrumentName}
        action={
          next ? (
            <ButtonLink href={address(next)} kind="primary">
              {t(`steps.${next}.name`)}
            </ButtonLink>
          ) : null
        }
      />
      <OtherSteps steps={others.map((step) => ({ href: address(step), name: t(`steps.${step}.name`) }))} />
      <MovementFacts movement={movement} locale={locale} />
      <Followers followers={movement.followers} />
      <PaperList
        papers={movement.papers}
        locale={locale}
        attach={mayAttach ? { subject: "instrument_movement", code, action: attach } : null}
      />
      <TransferTable transfers={movement.transfers} locale={locale} role={work.actor.role} />
      <Section title={money("timeline")} id="timeline">
        <EventTimeline
          events={movement.timeline.map((event) => ({
            ...event,
            key: String(event.id),
            subject: "instrument_movement",
            subjectCode: null,
          }))}
          locale={locale}
        />
      </Section>
    </>
  );
});
