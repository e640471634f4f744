import { getTranslations } from "next-intl/server";
import { stageTone } from "@/components/projects/stage-tone";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { MoneyBar } from "@/components/ui/money-bar";
import { PageHead } from "@/components/ui/page-head";
import { SummaryCards } from "@/components/ui/summary-cards";
import { textIn } from "@/core/kernel/language";
import { formatWan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { countyOverview } from "@/server/projects/county-overview";
import { officePage } from "../../office-page";

/** A county at a glance: every project with its stage, progress, money and open flags. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, projects, terms] = await Promise.all([
    getTranslations("counties"),
    getTranslations("projects"),
    getTranslations("terms"),
  ]);
  const { county, projects: rows, byStage, totals } = await countyOverview(work, { countyCode: params.countyCode });
  const name = textIn(locale, county, "name");
  const step = (key: "committed" | "sent" | "received" | "spent") => ({
    label: projects(`money_steps.${key}`),
    fen: totals[key],
    href: `/accounts/statement?figure=${key}&county=${county.code}`,
  });
  return (
    <>
      <title>{name}</title>
      <PageHead
        code={county.code}
        title={name}
        mark="folder"
        lead={t("lead", { count: totals.count })}
        action={<ButtonLink href={`/counties/${county.code}/ledger`}>{t("ledger.open")}</ButtonLink>}
      />
      <MoneyBar label={t("money")} steps={[step("committed"), step("sent"), step("received"), step("spent")]} />
      <SummaryCards
        items={byStage.map(({ stage, count, budget }) => ({
          label: terms(`stages.${stage}`),
          value: count,
          note: t("wan", { amount: formatWan(budget) }),
          href: `/projects?county=${county.code}&stage=${stage}`,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("projects")}
          columns={[
            { label: projects("columns.code"), kind: "code" },
            { label: projects("columns.title") },
            { label: projects("columns.stage") },
            { label: projects("columns.progress"), kind: "number" },
            { label: projects("columns.budget"), kind: "number" },
            { label: projects("columns.sent"), kind: "number" },
            { label: projects("columns.received"), kind: "number" },
            { label: projects("columns.spent"), kind: "number" },
            { label: projects("columns.flags") },
            { label: t("objections"), kind: "number" },
          ]}
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <a href={`/projects/${row.code}`}>{row.code}</a>
              </td>
              <td>{row.title}</td>
              <td>
                <Badge tone={stageTone(row.stage)}>{terms(`stages.${row.stage}`)}</Badge>
              </td>
              <td>{`${row.certifiedProgress / 100} %`}</td>
              <td>{formatWan(row.budget)}</td>
              {(["sent", "received", "spent"] as const).map((figure) => (
                <td key={figure}>
                  <a href={`/projects/${row.code}/statement?figure=${figure}`}>{formatWan(row[figure])}</a>
                </td>
              ))}
              <td>
                {row.blocks > 0 ? <Badge tone="block">{`${terms("weights.block")} ${row.blocks}`}</Badge> : null}
                {row.warnings > 0 ? <Badge tone="warn">{`${terms("weights.warn")} ${row.warnings}`}</Badge> : null}
              </td>
              <td>{row.objections}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </>
  );
});
