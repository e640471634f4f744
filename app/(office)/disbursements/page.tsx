import { getTranslations } from "next-intl/server";
import { disbursementTone } from "@/components/disbursements/disbursement-tone";
import { MoneyFilters } from "@/components/money/money-filters";
import { MoneyTabs } from "@/components/money/money-tabs";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { disbursementStates } from "@/core/disbursements/disbursement-life";
import { disbursementsQuerySchema } from "@/core/disbursements/disbursements-query";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { listDisbursements } from "@/server/disbursements/list-disbursements";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";

/** The disbursements that the office may see: filters in the address, sums of what is filtered, pages by cursor. */
export default officePage(
  { roles: programmeRoles, title: "disbursements.title" },
  async (work, { searchParams, locale }) => {
    const [t, money, terms] = await Promise.all([
      getTranslations("disbursements"),
      getTranslations("money"),
      getTranslations("terms"),
    ]);
    const { query } = askedQuery(disbursementsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listDisbursements(work, query),
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
        <MoneyTabs current="disbursements" role={work.actor.role} />
        <MoneyFilters
          action="/disbursements"
          query={query}
          textLabel={money("filter.text")}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          states={disbursementStates.map((state) => ({ value: state, label: terms(`disbursement_states.${state}`) }))}
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
              column("project"),
              column("county"),
              column("state"),
              column("source"),
              column("year", "code"),
              column("purpose"),
              column("amount", "number"),
              column("received", "number"),
              column("requested_on", "code"),
              column("sent_on", "code"),
            ]}
            sums={[
              money("sum"),
              "",
              "",
              "",
              "",
              "",
              "",
              formatYuan(totals.amount),
              formatYuan(totals.received),
              "",
              "",
            ]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={`/disbursements/${row.code}`}>{row.code}</a>
                </td>
                <td>{row.projectTitle}</td>
                <td>{textIn(locale, row, "county")}</td>
                <td>
                  <Badge tone={disbursementTone[row.state]}>{terms(`disbursement_states.${row.state}`)}</Badge>
                </td>
                <td>{terms(`sources.${row.source}`)}</td>
                <td>{row.fiscalYear}</td>
                <td>{terms(`purposes.${row.purpose}`)}</td>
                <td>{formatYuan(row.amount)}</td>
                <td>{formatYuan(row.received)}</td>
                <td>{row.requestedOn}</td>
                <td>{row.sentOn ?? "—"}</td>
              </tr>
            ))}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/disbursements", { ...filters, after: previous }) : null}
          older={next ? addressOf("/disbursements", { ...filters, before: next }) : null}
        >
          <ExportLinks name="disbursements" query={filters} />
        </Pager>
      </>
    );
  },
);
