import { getTranslations } from "next-intl/server";
import { MoneyFilters } from "@/components/money/money-filters";
import { MoneyTabs } from "@/components/money/money-tabs";
import { returnTone } from "@/components/money/return-tone";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { moneyReturnsQuerySchema } from "@/core/returns/money-returns-query";
import { moneyReturnState } from "@/core/returns/return-state";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listMoneyReturns } from "@/server/returns/list-money-returns";
import { officePage } from "../office-page";

const states = ["open", "received", "withdrawn"] as const;

/** What counties have sent back, and whether it came. */
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
        <MoneyTabs current="returns" />
        <MoneyFilters
          action="/returns"
          query={query}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          states={states.map((state) => ({ value: state, label: t(`returns.states.${state}`) }))}
          today={work.today}
        />
        {rows.length === 0 ? (
          <EmptyState title={t("returns.empty")}>{t("returns.empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("returns.title")}
            columns={[
              column("code", "code"),
              column("project"),
              column("county"),
              column("state"),
              column("source"),
              column("year", "code"),
              column("amount", "number"),
              column("returned_on", "code"),
              column("by"),
              column("reason"),
            ]}
            sums={[t("sum"), "", "", "", "", "", formatYuan(totals.amount), "", "", ""]}
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
                  <td>
                    <Badge tone={returnTone[state]}>{t(`returns.states.${state}`)}</Badge>
                  </td>
                  <td>{terms(`sources.${row.source}`)}</td>
                  <td>{row.fiscalYear}</td>
                  <td>{formatYuan(row.amount)}</td>
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
