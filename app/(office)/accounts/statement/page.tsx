import { getTranslations } from "next-intl/server";
import { yearChoices } from "@/components/money/money-filters";
import { StatementPager } from "@/components/money/statement-pager";
import { statementSums } from "@/components/money/statement-sums";
import { StatementTable } from "@/components/money/statement-table";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { FilterDate } from "@/components/ui/filter-date";
import { PageHead } from "@/components/ui/page-head";
import { askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { accountKinds } from "@/core/money/transfer-kinds";
import { transfersQuerySchema } from "@/core/money/transfers-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listTransfers } from "@/server/transfers/list-transfers";
import { officePage } from "../../office-page";

const address = "/accounts/statement";

/** The transfers behind a figure: those that moved all accounts of a kind, of what the other filters let through. */
export default officePage({ roles: programmeRoles }, async (work, { searchParams, locale }) => {
  const [t, list, terms] = await Promise.all([
    getTranslations("accounts.statement"),
    getTranslations("accounts.transfers"),
    getTranslations("terms"),
  ]);
  const { query, wrong } = askedQuery(transfersQuerySchema, searchParams);
  const [pairings, { rows, next, previous, totals }] = await Promise.all([
    readPairingChoices(work),
    listTransfers(work, query),
  ]);
  const { before: _before, after: _after, ...filters } = query;
  const choices = pairingChoices(pairings, work.actor.pairings, locale);
  const { kind, figure } = query;
  const title = kind
    ? t("of_kind", { kind: terms(`account_kinds.${kind}`) })
    : figure
      ? list("of_figure", { figure: terms(`figures.${figure}`) })
      : list("title");
  return (
    <>
      <title>{title}</title>
      <PageHead title={title} mark="ledger" lead={t("count", { count: totals.count })} />
      <FilterBar
        action={address}
        keep={{
          ...{ county: query.county, figure: kind ? undefined : figure, source: query.source },
          ...{ division: query.division, purpose: query.purpose, from: query.from },
        }}
      >
        <FilterText name="project" label={t("project_code")} value={query.project} />
        <FilterSelect
          name="kind"
          label={t("filter_kind")}
          value={kind}
          options={Object.keys(accountKinds).map((each) => ({ value: each, label: terms(`account_kinds.${each}`) }))}
        />
        {choices.length > 1 ? (
          <FilterSelect name="pairing" label={t("pairing")} value={query.pairing} options={choices} />
        ) : null}
        <FilterSelect
          name="year"
          label={list("year")}
          value={query.year?.toString()}
          options={yearChoices(work.today)}
        />
        <FilterDate name="until" label={list("until")} value={searchParams.until} wrong={wrong.includes("until")} />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
      ) : (
        <StatementTable
          caption={title}
          rows={rows}
          of={kind ?? null}
          sums={statementSums(totals, query)}
          withHolder
          locale={locale}
          role={work.actor.role}
        />
      )}
      <StatementPager {...{ address, filters, next, previous }} exported="transfers" exportQuery={filters} />
    </>
  );
});
