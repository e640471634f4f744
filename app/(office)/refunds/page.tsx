import { getTranslations } from "next-intl/server";
import { MoneyFilters } from "@/components/money/money-filters";
import { MoneyTabs } from "@/components/money/money-tabs";
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
import { refundsQuerySchema } from "@/core/refunds/refunds-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listRefunds } from "@/server/refunds/list-refunds";
import { officePage } from "../office-page";

const states = ["valid", "withdrawn"] as const;

/** What payees gave back. */
export default officePage({ roles: programmeRoles, title: "refunds.title" }, async (work, { searchParams, locale }) => {
  const [t, money, terms] = await Promise.all([
    getTranslations("refunds"),
    getTranslations("money"),
    getTranslations("terms"),
  ]);
  const { query } = askedQuery(refundsQuerySchema, searchParams);
  const [{ rows, next, previous, totals }, pairings] = await Promise.all([
    listRefunds(work, query),
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
      <MoneyTabs current="refunds" role={work.actor.role} />
      <MoneyFilters
        action="/refunds"
        query={query}
        pairings={pairingChoices(pairings, work.actor.pairings, locale)}
        states={states.map((state) => ({ value: state, label: t(state) }))}
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
            column("expenditure", "code"),
            column("project"),
            column("county"),
            column("payee"),
            column("state"),
            column("source"),
            column("year", "code"),
            column("amount", "number"),
            column("refunded_on", "code"),
            column("by"),
            column("reason"),
          ]}
          sums={[money("sum"), "", "", "", "", "", "", "", formatYuan(totals.amount), "", "", ""]}
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <a href={`/refunds/${row.code}`}>{row.code}</a>
              </td>
              <td>
                <a href={`/expenditures/${row.expenditureCode}`}>{row.expenditureCode}</a>
              </td>
              <td>{row.projectTitle}</td>
              <td>{textIn(locale, row, "county")}</td>
              <td>{row.payeeName}</td>
              <td>
                <Badge tone={row.withdrawnOn ? "neutral" : "ok"}>{t(row.withdrawnOn ? "withdrawn" : "valid")}</Badge>
              </td>
              <td>{terms(`sources.${row.source}`)}</td>
              <td>{row.fiscalYear}</td>
              <td>{formatYuan(row.amount)}</td>
              <td>{row.refundedOn}</td>
              <td>{textIn(locale, row, "registeredBy")}</td>
              <td>{row.reason}</td>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager
        newer={previous ? addressOf("/refunds", { ...filters, after: previous }) : null}
        older={next ? addressOf("/refunds", { ...filters, before: next }) : null}
      >
        <ExportLinks name="refunds" query={filters} />
      </Pager>
    </>
  );
});
