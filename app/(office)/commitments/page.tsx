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
import { commitmentsQuerySchema } from "@/core/commitments/commitments-query";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { listCommitments } from "@/server/commitments/list-commitments";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";

/** What the east has promised; each project's statement of promises shows where one was reversed. */
export default officePage(
  { roles: programmeRoles, title: "money.commitments.title" },
  async (work, { searchParams, locale }) => {
    const [t, terms] = await Promise.all([getTranslations("money"), getTranslations("terms")]);
    const { query } = askedQuery(commitmentsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listCommitments(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    const column = (name: string, kind?: "number" | "code") => ({
      label: t(`columns.${name}`),
      ...(kind ? { kind } : {}),
    });
    return (
      <>
        <PageHead
          title={t("commitments.title")}
          mark="transfer"
          lead={t("commitments.count", { count: totals.count })}
        />
        <MoneyTabs current="commitments" role={work.actor.role} />
        <MoneyFilters
          action="/commitments"
          query={query}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          bySource
          today={work.today}
        />
        {rows.length === 0 ? (
          <EmptyState title={t("commitments.empty")}>{t("commitments.empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("commitments.title")}
            columns={[
              column("code", "code"),
              column("project"),
              column("county"),
              column("state"),
              column("source"),
              column("year", "code"),
              column("amount", "number"),
              column("committed_on", "code"),
              column("by"),
              column("document"),
            ]}
            sums={[t("sum"), "", "", "", "", "", formatYuan(totals.amount), "", "", ""]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={addressOf(`/projects/${row.projectCode}/statement`, { kind: "donor_promise" })}>
                    {row.code}
                  </a>
                </td>
                <td>{row.projectTitle}</td>
                <td>{textIn(locale, row, "county")}</td>
                <td>
                  <Badge tone={row.reversed ? "warn" : "ok"}>
                    {t(row.reversed ? "commitments.reversed" : "commitments.valid")}
                  </Badge>
                </td>
                <td>{terms(`sources.${row.source}`)}</td>
                <td>{row.fiscalYear}</td>
                <td>{formatYuan(row.amount)}</td>
                <td>{row.committedOn}</td>
                <td>{textIn(locale, row, "committedBy")}</td>
                <td>{row.documentNumber}</td>
              </tr>
            ))}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/commitments", { ...filters, after: previous }) : null}
          older={next ? addressOf("/commitments", { ...filters, before: next }) : null}
        >
          <ExportLinks name="commitments" query={filters} />
        </Pager>
      </>
    );
  },
);
