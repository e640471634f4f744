import { getTranslations } from "next-intl/server";
import { yearChoices } from "@/components/money/money-filters";
import { pairingChoices, pairingName } from "@/components/pairings/pairing-choices";
import { getPeriodName } from "@/components/periods/get-period-name";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { bookOfRole } from "@/core/periods/book-of-role";
import { lastDayOver } from "@/core/periods/last-day-over";
import { periodKey } from "@/core/periods/period-span";
import { periodStates } from "@/core/periods/period-state";
import { periodsQuerySchema } from "@/core/periods/periods-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listPeriods } from "@/server/periods/list-periods";
import { ownBook } from "@/server/periods/own-book";
import { readBookYear } from "@/server/periods/read-book-year";
import { readClosingProgress } from "@/server/periods/read-closing-progress";
import { readCountyProgress } from "@/server/periods/read-county-progress";
import { readNextPeriod } from "@/server/periods/read-next-period";
import { officePage } from "../office-page";
import { BookCalendar } from "./_components/book-calendar";
import { CountiesProgress, PairingsProgress } from "./_components/closing-progress";
import { ClosingTable } from "./_components/closing-table";

/** Which months and years are closed in whose books, how far everybody is, and every closing and reopening there was. */
export default officePage({ roles: programmeRoles, title: "periods.title" }, async (work, { searchParams, locale }) => {
  const [t, terms, name] = await Promise.all([getTranslations("periods"), getTranslations("terms"), getPeriodName()]);
  const { actor, today } = work;
  const { query } = askedQuery(periodsQuerySchema, searchParams);
  const pairing = query.pairing ?? (actor.pairings.length === 1 ? actor.pairings[0] : undefined);
  const county = actor.countyCode ?? query.county;
  const year = query.year ?? Number(today.slice(0, 4));
  const until = lastDayOver(year, today);
  const mayClose = bookOfRole[actor.role] === "national" || (bookOfRole[actor.role] && pairing !== undefined);
  const [choices, books, listed, next, progress, counties] = await Promise.all([
    readPairingChoices(work),
    readBookYear(work, { year, pairing, county }),
    listPeriods(work, query),
    mayClose ? readNextPeriod(work, ownBook(work, pairing)) : null,
    pairing ? [] : readClosingProgress(work, { until }),
    pairing && actor.countyCode === null ? readCountyProgress(work, { pairing }) : [],
  ]);
  const named = new Map(choices.map((each) => [each.id, pairingName(each, locale)]));
  const nameOf = (id: string | null) => (id === null ? t("detail.everybody") : (named.get(id) ?? id));
  const { before: _before, after: _after, ...filters } = query;
  const offered = pairingChoices(choices, actor.pairings, locale);
  return (
    <>
      <PageHead
        title={t("title")}
        mark="calendar"
        lead={t("lead")}
        action={
          next ? (
            <ButtonLink href={addressOf("/periods/closing", { period: periodKey(next), pairing })} kind="primary">
              {t("close.name", { period: name(next) })}
            </ButtonLink>
          ) : null
        }
      />
      <FilterBar action="/periods" keep={{ county: query.county }}>
        {offered.length > 1 ? (
          <FilterSelect name="pairing" label={t("filter.pairing")} value={query.pairing} options={offered} />
        ) : null}
        <FilterSelect
          name="year"
          label={t("filter.year")}
          value={query.year?.toString()}
          options={yearChoices(today)}
          all={t("filter.this_year")}
        />
        <FilterSelect
          name="state"
          label={t("filter.state")}
          value={query.state}
          options={periodStates.map((value) => ({ value, label: terms(`period_states.${value}`) }))}
        />
      </FilterBar>
      <BookCalendar year={year} books={books} name={name} />
      {progress.length > 0 ? <PairingsProgress rows={progress} year={year} until={until} nameOf={nameOf} /> : null}
      {counties.length > 0 && pairing ? (
        <CountiesProgress rows={counties} pairing={pairing} year={year} locale={locale} />
      ) : null}
      <Section title={t("history.title")} id="history">
        {listed.rows.length === 0 ? (
          <EmptyState title={t("history.empty")}>{t("history.empty_next")}</EmptyState>
        ) : (
          <ClosingTable
            rows={listed.rows}
            name={name}
            placeOf={(row) =>
              [nameOf(row.pairingId), locale === "zh" ? row.countyZh : row.countyEn].filter(Boolean).join(" · ")
            }
            locale={locale}
          />
        )}
        <Pager
          newer={listed.previous ? addressOf("/periods", { ...filters, after: listed.previous }) : null}
          older={listed.next ? addressOf("/periods", { ...filters, before: listed.next }) : null}
        />
      </Section>
    </>
  );
});
