import { getTranslations } from "next-intl/server";
import { attach } from "@/app/(office)/paper-actions";
import { instrumentTone } from "@/components/instruments/instrument-tone";
import { MovementTable } from "@/components/instruments/movement-table";
import { OtherSteps } from "@/components/money/payment-steps";
import { PaperList } from "@/components/papers/paper-list";
import { EventTimeline } from "@/components/records/event-timeline";
import { Badge } from "@/components/ui/badge";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { mayWindUp, registrable } from "@/core/instruments/next-steps";
import { programmeRoles } from "@/core/kernel/roles";
import { endingStages, lendingStages } from "@/core/projects/money-stages";
import { getInstrument } from "@/server/instruments/get-instrument";
import { attachPaper } from "@/server/papers/attach-paper";
import { officePage } from "../../office-page";
import { AgreementFacts } from "../_components/agreement-facts";
import { InstrumentFigures } from "../_components/instrument-figures";

/** An instrument whole: its figures, what happened to it, and what can be registered next. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, money, terms] = await Promise.all([
    getTranslations("instruments"),
    getTranslations("money"),
    getTranslations("terms"),
  ]);
  const instrument = await getInstrument(work, { code: params.code ?? "" });
  const { code, kind, state, name, movements, movementCount, projectStage } = instrument;
  const { role } = work.actor;
  const kinds = registrable({
    ...{ role, kind, state },
    isOpenToNew: lendingStages.includes(projectStage),
    isOpenToEnding: endingStages.includes(projectStage),
  });
  const steps = [
    ...kinds.map((each) => ({ href: `/instruments/${code}/movements/${each}`, name: terms(`transfer_kinds.${each}`) })),
    ...(mayWindUp(role, state) ? [{ href: `/instruments/${code}/winding-up`, name: t("steps.winding-up.name") }] : []),
  ];
  return (
    <>
      <title>{`${code} ${name}`}</title>
      <PageHead
        code={code}
        title={name}
        mark="shield"
        badge={<Badge tone={instrumentTone[state]}>{terms(`instrument_states.${state}`)}</Badge>}
        lead={terms(`instrument_kinds.${kind}`)}
      />
      <OtherSteps steps={steps} />
      <InstrumentFigures instrument={instrument} />
      <AgreementFacts instrument={instrument} locale={locale} />
      <Section
        title={t("movements.title")}
        id="movements"
        aside={
          movementCount > movements.length ? (
            <a href={`/instrument-movements?instrument=${code}`}>{t("movements.more", { count: movementCount })}</a>
          ) : null
        }
      >
        {movements.length === 0 ? (
          <p>{t("movements.none")}</p>
        ) : (
          <MovementTable caption={t("movements.title")} rows={movements} />
        )}
      </Section>
      <PaperList
        papers={instrument.papers}
        locale={locale}
        attach={attachPaper.roles.includes(role) ? { subject: "instrument", code, action: attach } : null}
      />
      <Section title={money("timeline")} id="timeline">
        <EventTimeline
          events={instrument.timeline.map((event) => ({
            ...event,
            key: String(event.id),
            subject: "instrument",
            subjectCode: null,
          }))}
          locale={locale}
        />
      </Section>
    </>
  );
});
