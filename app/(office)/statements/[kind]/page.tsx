import { getTranslations } from "next-intl/server";
import { yearChoices } from "@/components/money/money-filters";
import { pairingChoices, pairingName } from "@/components/pairings/pairing-choices";
import { periodTone } from "@/components/periods/period-tone";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { statementKinds } from "@/core/statements/statement-lines";
import { statementFiltersSchema, statementLevels } from "@/core/statements/statements-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { readBookYear } from "@/server/periods/read-book-year";
import { getYearStatement } from "@/server/statements/get-year-statement";
import { readUnitNames } from "@/server/statements/read-unit-names";
import { officePage } from "../../office-page";
import { askedKind } from "../_components/asked-kind";
import { LineTable } from "../_components/line-table";
import { Signatures } from "../_components/signatures";
import { UnitTable } from "../_components/unit-table";

/** A year-end statement on screen and on A4: rows of one level, figures that open their transfers, the books' state. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("statements"), getTranslations("terms")]);
  const kind = askedKind(params.kind);
  const { query } = askedQuery(statementFiltersSchema, searchParams);
  const { actor, today } = work;
  const statement = await getYearStatement(work, { ...query, kind });
  const pairing = query.pairing ?? (actor.pairings.length === 1 ? actor.pairings[0] : undefined);
  const county = actor.countyCode ?? query.county;
  const places = [query.division, county].filter((code) => code !== undefined);
  const [choices, books, names] = await Promise.all([
    readPairingChoices(work),
    readBookYear(work, { year: statement.year, pairing, county }),
    readUnitNames(work, { by: "county", units: places, day: statement.until }),
  ]);
  const pairingOf = choices.find(({ id }) => id === pairing);
  const scope = [
    pairingOf ? pairingName(pairingOf, locale) : null,
    ...places.map((code) => {
      const name = names.get(code);
      return name ? textIn(locale, name, "name") : code;
    }),
  ].filter(Boolean);
  const offered = pairingChoices(choices, actor.pairings, locale);
  const title = t(`kinds.${kind}.title`);
  return (
    <>
      <title>{`${title} · ${statement.year}`}</title>
      <PageHead title={title} code={String(statement.year)} mark="table" lead={t(`kinds.${kind}.lead`)} />
      <Tabs
        label={t("tabs")}
        items={statementKinds.map((each) => ({
          href: addressOf(`/statements/${each}`, query),
          label: t(`kinds.${each}.title`),
          current: each === kind,
        }))}
      />
      <FilterBar action={`/statements/${kind}`} keep={{ division: query.division, county: query.county }}>
        <FilterSelect
          name="year"
          label={t("filter.year")}
          value={query.year?.toString()}
          options={yearChoices(today)}
          all={t("filter.this_year")}
        />
        {kind === "sources-and-uses" ? null : (
          <FilterSelect
            name="by"
            label={t("filter.by")}
            value={statement.by}
            options={statementLevels.map((value) => ({ value, label: t(`levels.${value}`) }))}
            all={t("filter.default")}
          />
        )}
        {offered.length > 1 ? (
          <FilterSelect name="pairing" label={t("filter.pairing")} value={query.pairing} options={offered} />
        ) : null}
      </FilterBar>
      <p>
        {[
          scope.length > 0 ? t("scope", { name: scope.join(" · ") }) : null,
          t("head", { from: statement.from, until: statement.until }),
        ]
          .filter(Boolean)
          .join(locale === "zh" ? "" : " ")}
      </p>
      <p>
        {t("books")}{" "}
        {books.map(({ book, periods }) => {
          const state = periods.at(-1)?.state ?? "open";
          return (
            <span key={book}>
              {terms(`books.${book}`)} <Badge tone={periodTone[state]}>{terms(`period_states.${state}`)}</Badge>{" "}
            </span>
          );
        })}
      </p>
      {statement.rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
      ) : kind === "sources-and-uses" ? (
        <LineTable statement={statement} filters={query} />
      ) : (
        <UnitTable statement={statement} filters={query} locale={locale} />
      )}
      <p className="no-print">
        <ExportLinks name={`year-end-${kind}`} query={{ ...query, year: statement.year }} />
      </p>
      <Signatures />
    </>
  );
});
