import { getTranslations } from "next-intl/server";
import { MoneyFilters } from "@/components/money/money-filters";
import { MoneyTabs } from "@/components/money/money-tabs";
import { returnTone } from "@/components/money/return-tone";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { moneyReturnsQuerySchema } from "@/core/returns/money-returns-query";
import { returnPlaces } from "@/core/returns/return-place";
import { moneyReturnState, moneyReturnStates } from "@/core/returns/return-state";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listMoneyReturns } from "@/server/returns/list-money-returns";
import { officePage } from "../office-page";

/** What was sent back, from where, and what came. */
export default officePage(
  { roles: programmeRoles, title: "money.returns.title" },
  async (work, { searchParams, locale }) => {
    const [t, terms] = await Promise.all([getTranslations("money"), getTranslations("terms")]);
    const { query } = askedQuery(moneyReturnsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listMoneyReturns(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    const column = (name: string, kind?: "number" | "code") => ({
      label: t(`columns.${name}`),
      ...(kind ? { kind } : {}),
    });
    return (
      <>
        <PageHead title={t("returns.title")} mark="transfer" lead={t("returns.count", { count: totals.count })} />
        <MoneyTabs current="returns" role={work.actor.role} />
        <MoneyFilters
          action="/returns"
          query={query}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          states={moneyReturnStates.map((state) => ({ value: state, label: t(`returns.states.${state}`) }))}
          today={work.today}
        >
          <FilterSelect
            name="place"
            label={t("returns.filter_place")}
            value={query.place}
            options={returnPlaces.map((place) => ({ value: place, label: terms(`return_places.${place}`) }))}
          />
        </MoneyFilters>
        {rows.length === 0 ? (
          <EmptyState title={t("returns.empty")}>{t("returns.empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("returns.title")}
            columns={[
              column("code", "code"),
              column("project"),
              column("county"),
              column("place"),
              column("state"),
              column("source"),
              column("year", "code"),
              column("amount", "number"),
              column("received", "number"),
              column("returned_on", "code"),
              column("by"),
              column("reason"),
            ]}
            sums={[t("sum"), "", "", "", "", "", "", formatYuan(totals.amount), "", "", "", ""]}
          >
            {rows.map((row) => {
              const state = moneyReturnState(row);
              return (
                <tr key={row.id}>
                  <td>
                    <a href={`/returns/${row.code}`}>{row.code}</a>
                  </td>
                  <td>{row.projectTitle}</td>
                  <td>{textIn(locale, row, "county")}</td>
                  <td>{terms(`return_places.${row.place}`)}</td>
                  <td>
                    <Badge tone={returnTone[state]}>{t(`returns.states.${state}`)}</Badge>
                  </td>
                  <td>{terms(`sources.${row.source}`)}</td>
                  <td>{row.fiscalYear}</td>
                  <td>{formatYuan(row.amount)}</td>
                  <td>{row.receivedAmount === null ? "—" : formatYuan(row.receivedAmount)}</td>
                  <td>{row.returnedOn}</td>
                  <td>{textIn(locale, row, "returnedBy")}</td>
                  <td>{row.reason}</td>
                </tr>
              );
            })}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/returns", { ...filters, after: previous }) : null}
          older={next ? addressOf("/returns", { ...filters, before: next }) : null}
        >
          <ExportLinks name="returns" query={filters} />
        </Pager>
      </>
    );
  },
);
