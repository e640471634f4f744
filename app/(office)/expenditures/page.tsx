import { getTranslations } from "next-intl/server";
import { expenditureTone } from "@/components/money/expenditure-tone";
import { MoneyFilters } from "@/components/money/money-filters";
import { MoneyTabs } from "@/components/money/money-tabs";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { expenditureStates } from "@/core/expenditures/expenditure-life";
import { expendituresQuerySchema } from "@/core/expenditures/expenditures-query";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { purposes } from "@/core/kernel/fund-terms";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { listExpenditures } from "@/server/expenditures/list-expenditures";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";

/** The expenditures that the office may see: filters in the address, sums of what is filtered, pages by cursor. */
export default officePage(
  { roles: programmeRoles, title: "expenditures.title" },
  async (work, { searchParams, locale }) => {
    const [t, money, terms] = await Promise.all([
      getTranslations("expenditures"),
      getTranslations("money"),
      getTranslations("terms"),
    ]);
    const { query } = askedQuery(expendituresQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listExpenditures(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    const column = (name: string, kind?: "number" | "code") => ({
      label: money(`columns.${name}`),
      ...(kind ? { kind } : {}),
    });
    return (
      <>
        <PageHead title={t("title")} mark="transfer" lead={t("count", { count: totals.count })} />
        <MoneyTabs current="expenditures" role={work.actor.role} />
        <MoneyFilters
          action="/expenditures"
          query={query}
          textLabel={t("text")}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          states={expenditureStates.map((state) => ({ value: state, label: terms(`expenditure_states.${state}`) }))}
          bySource
          today={work.today}
        >
          <FilterSelect
            name="purpose"
            label={money("filter.purpose")}
            value={query.purpose}
            options={purposes.map((purpose) => ({ value: purpose, label: terms(`purposes.${purpose}`) }))}
          />
        </MoneyFilters>
        {rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              column("code", "code"),
              column("project"),
              column("county"),
              column("state"),
              column("source"),
              column("year", "code"),
              column("purpose"),
              column("payee"),
              column("amount", "number"),
              column("spent_on", "code"),
            ]}
            sums={[money("sum"), "", "", "", "", "", "", "", formatYuan(totals.amount), ""]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={`/expenditures/${row.code}`}>{row.code}</a>
                </td>
                <td>{row.projectTitle}</td>
                <td>{textIn(locale, row, "county")}</td>
                <td>
                  <Badge tone={expenditureTone[row.state]}>{terms(`expenditure_states.${row.state}`)}</Badge>
                </td>
                <td>{terms(`sources.${row.source}`)}</td>
                <td>{row.fiscalYear}</td>
                <td>{terms(`purposes.${row.purpose}`)}</td>
                <td>{row.payeeName}</td>
                <td>{formatYuan(row.amount)}</td>
                <td>{row.spentOn}</td>
              </tr>
            ))}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/expenditures", { ...filters, after: previous }) : null}
          older={next ? addressOf("/expenditures", { ...filters, before: next }) : null}
        >
          <ExportLinks name="expenditures" query={filters} />
        </Pager>
      </>
    );
  },
);
