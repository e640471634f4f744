import { getTranslations } from "next-intl/server";
import { MoneyFilters } from "@/components/money/money-filters";
import { MoneyTabs } from "@/components/money/money-tabs";
import { PromiseTable } from "@/components/money/promise-table";
import { pairingChoices, pairingName } from "@/components/pairings/pairing-choices";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { pledgeReaders } from "@/core/pledges/pledge-readers";
import { pledgesQuerySchema } from "@/core/pledges/pledges-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listPledges } from "@/server/pledges/list-pledges";
import { pledgeFunds } from "@/server/pledges/pledge-funds";
import { sumPromises } from "@/server/pledges/sum-promises";
import { officePage } from "../office-page";

/** What the east means to give, beside what it promised and sent, and the pledges themselves. */
export default officePage({ roles: pledgeReaders, title: "pledges.title" }, async (work, { searchParams, locale }) => {
  const [t, money, terms] = await Promise.all([
    getTranslations("pledges"),
    getTranslations("money"),
    getTranslations("terms"),
  ]);
  const { query } = askedQuery(pledgesQuerySchema, searchParams);
  const [{ rows, next, previous, totals }, sums, pairings] = await Promise.all([
    listPledges(work, query),
    sumPromises(work, query),
    readPairingChoices(work),
  ]);
  const { before: _before, after: _after, ...filters } = query;
  const names = new Map(pairings.map((pairing) => [pairing.id, pairingName(pairing, locale)]));
  return (
    <>
      <PageHead
        title={t("title")}
        mark="transfer"
        lead={`${t("count", { count: totals.count })} ${t("lead")}`}
        action={
          pledgeFunds.roles.includes(work.actor.role) ? (
            <ButtonLink href="/pledges/new" kind="primary">
              {t("new")}
            </ButtonLink>
          ) : null
        }
      />
      <MoneyTabs current="pledges" role={work.actor.role} />
      <MoneyFilters
        action="/pledges"
        query={query}
        pairings={pairingChoices(pairings, work.actor.pairings, locale)}
        bySource
        today={work.today}
      />
      <PromiseTable sums={sums} source={query.source} names={names} />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: money("columns.code"), kind: "code" },
            { label: t("columns.pairing") },
            { label: money("columns.state") },
            { label: money("columns.source") },
            { label: money("columns.year"), kind: "code" },
            { label: money("columns.amount"), kind: "number" },
            { label: t("columns.pledged_on"), kind: "code" },
            { label: money("columns.by") },
            { label: money("columns.document") },
          ]}
          sums={[money("sum"), "", "", "", "", formatYuan(totals.amount), "", "", ""]}
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <a href={`/pledges/${row.code}`}>{row.code}</a>
              </td>
              <td>{names.get(row.pairingId) ?? row.pairingId}</td>
              <td>
                <Badge tone={row.withdrawnOn ? "neutral" : "ok"}>{t(row.withdrawnOn ? "withdrawn" : "valid")}</Badge>
              </td>
              <td>{terms(`sources.${row.source}`)}</td>
              <td>{row.fiscalYear}</td>
              <td>{formatYuan(row.amount)}</td>
              <td>{row.pledgedOn}</td>
              <td>{textIn(locale, row, "pledgedBy")}</td>
              <td>{row.documentNumber}</td>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager
        newer={previous ? addressOf("/pledges", { ...filters, after: previous }) : null}
        older={next ? addressOf("/pledges", { ...filters, before: next }) : null}
      >
        <ExportLinks name="pledges" query={filters} />
      </Pager>
    </>
  );
});
