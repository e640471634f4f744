import { getTranslations } from "next-intl/server";
import { pairingName } from "@/components/pairings/pairing-choices";
import { getPeriodName } from "@/components/periods/get-period-name";
import { periodTone } from "@/components/periods/period-tone";
import { EventTimeline } from "@/components/records/event-timeline";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { periodState } from "@/core/periods/period-state";
import { carryOverQuerySchema } from "@/core/periods/periods-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { askReopening } from "@/server/periods/ask-reopening";
import { getPeriod } from "@/server/periods/get-period";
import { sumCarryOver } from "@/server/periods/sum-carry-over";
import { officePage } from "../../office-page";
import { AgeCards } from "../_components/age-cards";
import { askedPeriod } from "../_components/asked-period";
import { CarryOverTable } from "../_components/carry-over-table";
import { PeriodFacts } from "../_components/period-facts";

/** One closing whole: whose, by whom, what was carried over by age, and whether it was reopened. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const [t, terms, name] = await Promise.all([getTranslations("periods"), getTranslations("terms"), getPeriodName()]);
  const periodId = askedPeriod(params.periodId);
  const { query } = askedQuery(carryOverQuerySchema.omit({ periodId: true }), searchParams);
  const period = await getPeriod(work, { periodId });
  const pairing = query.pairing ?? period.pairingId ?? undefined;
  const county = query.county ?? period.countyCode ?? work.actor.countyCode ?? undefined;
  const by = county ? "project" : pairing ? "county" : "pairing";
  const [choices, groups] = await Promise.all([
    readPairingChoices(work),
    sumCarryOver(work, { periodId, pairing, county }, by),
  ]);
  const named = new Map(choices.map((each) => [each.id, pairingName(each, locale)]));
  const nameOf = (id: string) => named.get(id) ?? id;
  const countyName = locale === "zh" ? period.countyZh : period.countyEn;
  const place = period.pairingId
    ? [nameOf(period.pairingId), countyName].filter(Boolean).join(" · ")
    : t("detail.everybody");
  const title = t("detail.title", { book: terms(`books.${period.book}`), period: name(period) });
  const state = periodState(period);
  const mayReopen = state !== "reopened" && askReopening.roles.includes(work.actor.role);
  const sums = groups.reduce(
    (all, row) => ({
      total: all.total + row.total,
      year_1: all.year_1 + row.year_1,
      year_2: all.year_2 + row.year_2,
      older: all.older + row.older,
    }),
    { total: 0n, year_1: 0n, year_2: 0n, older: 0n },
  );
  return (
    <>
      <title>{`${title} · ${place}`}</title>
      <PageHead
        title={title}
        mark="calendar"
        badge={<Badge tone={periodTone[state]}>{terms(`period_states.${state}`)}</Badge>}
        lead={place}
        action={
          mayReopen ? (
            <ButtonLink href={`/periods/${periodId}/reopening`}>
              {t(state === "reopening_asked" ? "reopening.grant" : "reopening.ask")}
            </ButtonLink>
          ) : null
        }
      />
      <PeriodFacts period={period} place={place} locale={locale} />
      <Section
        title={t("carry.title")}
        id="carry-over"
        aside={query.pairing || query.county ? <a href={`/periods/${periodId}#carry-over`}>{t("carry.all")}</a> : null}
      >
        <p>{t("carry.lead", { count: period.receipts })}</p>
        <p>{t("carry.as_closed")}</p>
        <AgeCards figures={sums} hrefOf={(age) => addressOf(`/periods/${periodId}/receipts`, { ...query, age })} />
        {groups.length === 0 ? (
          <p>{t("carry.none")}</p>
        ) : (
          <CarryOverTable periodId={periodId} by={by} rows={groups} sums={sums} nameOf={nameOf} locale={locale} />
        )}
      </Section>
      <Section title={t("detail.timeline")} id="timeline">
        <EventTimeline
          events={period.timeline.map((event) => ({
            ...event,
            key: String(event.id),
            subject: "period",
            subjectCode: null,
          }))}
          locale={locale}
        />
      </Section>
    </>
  );
});
