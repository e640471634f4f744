import { getTranslations } from "next-intl/server";
import { InstrumentTable } from "@/components/instruments/instrument-table";
import { MoneyFilters } from "@/components/money/money-filters";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { instrumentStates } from "@/core/instruments/instrument-life";
import { instrumentKinds } from "@/core/instruments/instrument-terms";
import { instrumentsQuerySchema } from "@/core/instruments/instruments-query";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { listInstruments } from "@/server/instruments/list-instruments";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";
import { KindTotals } from "./_components/kind-totals";

/** The financial instruments that the office may see, with the figures of each kind together. */
export default officePage(
  { roles: programmeRoles, title: "instruments.title" },
  async (work, { searchParams, locale }) => {
    const [t, terms] = await Promise.all([getTranslations("instruments"), getTranslations("terms")]);
    const { query } = askedQuery(instrumentsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listInstruments(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    return (
      <>
        <PageHead title={t("title")} mark="shield" lead={t("count", { count: totals.count })} />
        <p>{t("lead")}</p>
        <MoneyFilters
          action="/instruments"
          query={query}
          textLabel={t("text")}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          states={instrumentStates.map((state) => ({ value: state, label: terms(`instrument_states.${state}`) }))}
          bySource
          today={work.today}
        >
          <FilterSelect
            name="kind"
            label={t("filter.kind")}
            value={query.kind}
            options={instrumentKinds.map((kind) => ({ value: kind, label: terms(`instrument_kinds.${kind}`) }))}
          />
        </MoneyFilters>
        {rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : (
          <>
            <KindTotals kinds={totals.kinds} />
            <Section title={t("list")} id="list" aside={<a href="/instrument-movements">{t("movement.list")}</a>}>
              <InstrumentTable caption={t("title")} rows={rows} locale={locale} />
            </Section>
          </>
        )}
        <Pager
          newer={previous ? addressOf("/instruments", { ...filters, after: previous }) : null}
          older={next ? addressOf("/instruments", { ...filters, before: next }) : null}
        >
          <ExportLinks name="instruments" query={filters} />
        </Pager>
      </>
    );
  },
);
