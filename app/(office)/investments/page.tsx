import { getTranslations } from "next-intl/server";
import { yearChoices } from "@/components/money/money-filters";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { investmentsQuerySchema } from "@/core/investments/investments-query";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatWan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { listInvestments } from "@/server/investments/list-investments";
import { registerInvestment } from "@/server/investments/register-investment";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";

const states = ["valid", "withdrawn"] as const;

/** What enterprises agreed to invest, what they paid, and their taxes: three figures side by side. */
export default officePage(
  { roles: programmeRoles, title: "investments.title" },
  async (work, { searchParams, locale }) => {
    const t = await getTranslations("investments");
    const { query } = askedQuery(investmentsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listInvestments(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    const choices = pairingChoices(pairings, work.actor.pairings, locale);
    const column = (name: string, kind?: "number" | "code") => ({
      label: t(`columns.${name}`),
      ...(kind ? { kind } : {}),
    });
    return (
      <>
        <PageHead
          title={t("title")}
          mark="factory"
          lead={`${t("count", { count: totals.count })} ${t("lead")}`}
          action={
            registerInvestment.roles.includes(work.actor.role) ? (
              <ButtonLink href="/investments/new" kind="primary">
                {t("new")}
              </ButtonLink>
            ) : null
          }
        />
        <FilterBar action="/investments" keep={{ county: query.county }}>
          <FilterText name="text" label={t("text")} value={query.text} />
          {choices.length > 1 ? (
            <FilterSelect name="pairing" label={t("filter.pairing")} value={query.pairing} options={choices} />
          ) : null}
          <FilterSelect
            name="state"
            label={t("filter.state")}
            value={query.state}
            options={states.map((state) => ({ value: state, label: t(state) }))}
          />
          <FilterSelect
            name="year"
            label={t("filter.year")}
            value={query.year?.toString()}
            options={yearChoices(work.today)}
          />
        </FilterBar>
        {rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              column("code", "code"),
              column("enterprise"),
              column("county"),
              column("state"),
              column("agreed", "number"),
              column("paid", "number"),
              column("taxes", "number"),
              column("agreed_on", "code"),
              column("document"),
            ]}
            sums={[
              t("totals"),
              "",
              "",
              "",
              formatWan(totals.agreed),
              formatWan(totals.paid),
              formatWan(totals.taxes),
              "",
              "",
            ]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={`/investments/${row.code}`}>{row.code}</a>
                </td>
                <td>{row.enterpriseName}</td>
                <td>{textIn(locale, row, "county")}</td>
                <td>
                  <Badge tone={row.withdrawnOn ? "neutral" : "ok"}>{t(row.withdrawnOn ? "withdrawn" : "valid")}</Badge>
                </td>
                <td>{formatWan(row.agreed)}</td>
                <td>{formatWan(row.paid)}</td>
                <td>{formatWan(row.taxes)}</td>
                <td>{row.agreedOn}</td>
                <td>{row.documentNumber}</td>
              </tr>
            ))}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/investments", { ...filters, after: previous }) : null}
          older={next ? addressOf("/investments", { ...filters, before: next }) : null}
        >
          <ExportLinks name="investments" query={filters} />
        </Pager>
      </>
    );
  },
);
