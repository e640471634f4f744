import { getTranslations } from "next-intl/server";
import { flagStateTone, weightTone } from "@/components/rules/tones";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { SummaryCards } from "@/components/ui/summary-cards";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { type Language, textIn } from "@/core/kernel/language";
import { formatWan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { flagsQuerySchema } from "@/core/rules/flags-query";
import { flagChoices } from "@/server/flags/flag-choices";
import { type ListedFlag, listFlags } from "@/server/flags/list-flags";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";
import { FlagFilters } from "./_components/flag-filters";

/** The flags in the office's scope: counted by weight, ranked by the money at stake. */
export default officePage({ roles: programmeRoles, title: "flags.title" }, async (work, { searchParams, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("flags"), getTranslations("terms")]);
  const { query } = askedQuery(flagsQuerySchema, searchParams);
  const [{ rows, next, previous, totals, byWeight }, choices, pairings] = await Promise.all([
    listFlags(work, query),
    flagChoices(work, query),
    readPairingChoices(work),
  ]);
  const { before: _before, after: _after, ...filters } = query;
  const { pairings: own } = work.actor;
  return (
    <>
      <PageHead title={t("title")} mark="flag" lead={t("count", { count: totals.count })} />
      <SummaryCards
        items={byWeight.map(({ weight, count, stake }) => ({
          label: terms(`weights.${weight}`),
          value: <Badge tone={weightTone[weight]}>{count.toLocaleString("en")}</Badge>,
          note: t("at_stake", { amount: formatWan(stake) }),
          href: addressOf("/flags", { ...filters, weight }),
        }))}
      />
      <FlagFilters
        query={query}
        choices={choices}
        pairings={own.length === 0 ? pairings : pairings.filter(({ id }) => own.includes(id))}
        locale={locale}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("none")}>{t("none_hint")}</EmptyState>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: t("code"), kind: "code" },
            { label: t("weight") },
            { label: t("rule") },
            { label: t("about") },
            { label: t("county") },
            { label: t("state") },
            { label: t("stake_wan"), kind: "number" },
            { label: t("raised"), kind: "code" },
          ]}
          sums={[t("sum"), "", "", "", "", "", formatWan(totals.stake), ""]}
        >
          {rows.map((row) => (
            <FlagRow key={row.id} row={row} locale={locale} terms={terms} />
          ))}
        </DataTable>
      )}
      <Pager
        newer={previous ? addressOf("/flags", { ...filters, after: previous }) : null}
        older={next ? addressOf("/flags", { ...filters, before: next }) : null}
      >
        <ExportLinks name="flags" query={filters} />
      </Pager>
    </>
  );
});

type RowProps = { row: ListedFlag; locale: Language; terms: Awaited<ReturnType<typeof getTranslations<"terms">>> };

function FlagRow({ row, locale, terms }: RowProps) {
  return (
    <tr>
      <td>
        <a href={`/flags/${row.code}`}>{row.code}</a>
      </td>
      <td>
        <Badge tone={weightTone[row.weight]}>{terms(`weights.${row.weight}`)}</Badge>
      </td>
      <td>{textIn(locale, row, "title")}</td>
      <td>
        {row.subject === "project" ? null : `${terms(`subjects.${row.subject}`)} ${row.subjectCode} · `}
        <a href={`/projects/${row.projectCode}`}>{row.projectTitle}</a>
      </td>
      <td>{textIn(locale, row, "county")}</td>
      <td>
        <Badge tone={flagStateTone[row.state]}>{terms(`flag_states.${row.state}`)}</Badge>
      </td>
      <td>{row.stake === null ? "—" : formatWan(row.stake)}</td>
      <td>{row.raisedAt.slice(0, 10)}</td>
    </tr>
  );
}
