import { getTranslations } from "next-intl/server";
import { MoneyFilters } from "@/components/money/money-filters";
import { MoneyTabs } from "@/components/money/money-tabs";
import { reallocationTone } from "@/components/money/reallocation-tone";
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
import { reallocationStates } from "@/core/reallocations/reallocation-life";
import { reallocationsQuerySchema } from "@/core/reallocations/reallocations-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listReallocations } from "@/server/reallocations/list-reallocations";
import { officePage } from "../office-page";

/** Money that moved from one project to another, or is to. */
export default officePage(
  { roles: programmeRoles, title: "reallocations.title" },
  async (work, { searchParams, locale }) => {
    const [t, money, terms] = await Promise.all([
      getTranslations("reallocations"),
      getTranslations("money"),
      getTranslations("terms"),
    ]);
    const { query } = askedQuery(reallocationsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listReallocations(work, query),
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
        <MoneyTabs current="reallocations" role={work.actor.role} />
        <MoneyFilters
          action="/reallocations"
          query={query}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          states={reallocationStates.map((state) => ({ value: state, label: terms(`reallocation_states.${state}`) }))}
          bySource
          today={work.today}
        />
        {rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              column("code", "code"),
              column("from_project"),
              column("to_project"),
              column("county"),
              column("state"),
              column("source"),
              column("year", "code"),
              column("amount", "number"),
              column("asked_on", "code"),
              column("decided_on", "code"),
              column("by"),
              column("reason"),
            ]}
            sums={[money("sum"), "", "", "", "", "", "", formatYuan(totals.amount), "", "", "", ""]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={`/reallocations/${row.code}`}>{row.code}</a>
                </td>
                <td>{row.fromTitle}</td>
                <td>{row.toTitle}</td>
                <td>{textIn(locale, row, "county")}</td>
                <td>
                  <Badge tone={reallocationTone[row.state]}>{terms(`reallocation_states.${row.state}`)}</Badge>
                </td>
                <td>{terms(`sources.${row.source}`)}</td>
                <td>{row.fiscalYear}</td>
                <td>{formatYuan(row.amount)}</td>
                <td>{row.askedOn}</td>
                <td>{row.decidedOn ?? "—"}</td>
                <td>{textIn(locale, row, "askedBy")}</td>
                <td>{row.reason}</td>
              </tr>
            ))}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/reallocations", { ...filters, after: previous }) : null}
          older={next ? addressOf("/reallocations", { ...filters, before: next }) : null}
        >
          <ExportLinks name="reallocations" query={filters} />
        </Pager>
      </>
    );
  },
);
