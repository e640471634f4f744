import { getTranslations } from "next-intl/server";
import { MoneyFilters } from "@/components/money/money-filters";
import { MoneyTabs } from "@/components/money/money-tabs";
import { passDownTone } from "@/components/money/pass-down-tone";
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
import { passDownState } from "@/core/pass-downs/next-steps";
import { passDownLegs } from "@/core/pass-downs/pass-down-leg";
import { passDownsQuerySchema } from "@/core/pass-downs/pass-downs-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listPassDowns } from "@/server/pass-downs/list-pass-downs";
import { officePage } from "../office-page";

const states = ["open", "short", "confirmed"] as const;

/** What the west has passed down to counties, and what came of it. */
export default officePage(
  { roles: programmeRoles, title: "money.pass_downs.title" },
  async (work, { searchParams, locale }) => {
    const [t, terms] = await Promise.all([getTranslations("money"), getTranslations("terms")]);
    const { query } = askedQuery(passDownsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listPassDowns(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    const column = (name: string, kind?: "number" | "code") => ({
      label: t(`columns.${name}`),
      ...(kind ? { kind } : {}),
    });
    return (
      <>
        <PageHead title={t("pass_downs.title")} mark="transfer" lead={t("pass_downs.count", { count: totals.count })} />
        <MoneyTabs current="pass_downs" role={work.actor.role} />
        <MoneyFilters
          action="/pass-downs"
          query={query}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          states={states.map((state) => ({ value: state, label: t(`pass_downs.states.${state}`) }))}
          today={work.today}
        >
          <FilterSelect
            name="leg"
            label={t("pass_downs.filter_leg")}
            value={query.leg}
            options={passDownLegs.map((leg) => ({ value: leg, label: terms(`pass_down_legs.${leg}`) }))}
          />
        </MoneyFilters>
        {rows.length === 0 ? (
          <EmptyState title={t("pass_downs.empty")}>{t("pass_downs.empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("pass_downs.title")}
            columns={[
              column("code", "code"),
              column("project"),
              column("county"),
              column("leg"),
              column("state"),
              column("source"),
              column("year", "code"),
              column("amount", "number"),
              column("confirmed", "number"),
              column("passed_on", "code"),
              column("by"),
              column("reference"),
            ]}
            sums={[t("sum"), "", "", "", "", "", "", formatYuan(totals.amount), "", "", "", ""]}
          >
            {rows.map((row) => {
              const state = passDownState(row);
              return (
                <tr key={row.id}>
                  <td>
                    <a href={`/pass-downs/${row.code}`}>{row.code}</a>
                  </td>
                  <td>{row.projectTitle}</td>
                  <td>{textIn(locale, row, "county")}</td>
                  <td>{terms(`pass_down_legs.${row.leg}`)}</td>
                  <td>
                    <Badge tone={passDownTone[state]}>{t(`pass_downs.states.${state}`)}</Badge>
                  </td>
                  <td>{terms(`sources.${row.source}`)}</td>
                  <td>{row.fiscalYear}</td>
                  <td>{formatYuan(row.amount)}</td>
                  <td>{row.confirmedAmount === null ? "—" : formatYuan(row.confirmedAmount)}</td>
                  <td>{row.passedOn}</td>
                  <td>{textIn(locale, row, "passedBy")}</td>
                  <td>{row.bankReference}</td>
                </tr>
              );
            })}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/pass-downs", { ...filters, after: previous }) : null}
          older={next ? addressOf("/pass-downs", { ...filters, before: next }) : null}
        >
          <ExportLinks name="pass-downs" query={filters} />
        </Pager>
      </>
    );
  },
);
