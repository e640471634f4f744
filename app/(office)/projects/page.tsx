import { getTranslations } from "next-intl/server";
import { stageTone } from "@/components/projects/stage-tone";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { formatWan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { projectsQuerySchema } from "@/core/projects/projects-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listProjects } from "@/server/projects/list-projects";
import { proposeProject } from "@/server/projects/propose-project";
import { officePage } from "../office-page";
import { ProjectFilters } from "./_components/project-filters";

/** The projects that the office may see: filters in the address, sums of what is filtered, pages by cursor. */
export default officePage(
  { roles: programmeRoles, title: "projects.title" },
  async (work, { searchParams, locale }) => {
    const [t, terms] = await Promise.all([getTranslations("projects"), getTranslations("terms")]);
    const { query } = askedQuery(projectsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listProjects(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    const column = (name: string, kind?: "number" | "code") => ({
      label: t(`columns.${name}`),
      ...(kind ? { kind } : {}),
    });
    const mayPropose = proposeProject.roles.includes(work.actor.role);
    return (
      <>
        <PageHead
          title={t("title")}
          mark="folder"
          lead={t("count", { count: totals.count })}
          action={
            mayPropose ? (
              <ButtonLink href="/projects/new" kind="primary">
                {t("new")}
              </ButtonLink>
            ) : null
          }
        />
        <ProjectFilters query={query} pairings={pairings} actor={work.actor} locale={locale} />
        {rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              column("code", "code"),
              column("title"),
              column("county"),
              column("stage"),
              column("budget", "number"),
              column("committed", "number"),
              column("sent", "number"),
              column("received", "number"),
              column("spent", "number"),
            ]}
            sums={[t("budget_sum"), "", "", "", formatWan(totals.budget), "", "", "", ""]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={`/projects/${row.code}`}>{row.code}</a>
                </td>
                <td>{row.title}</td>
                <td>{locale === "zh" ? row.countyZh : row.countyEn}</td>
                <td>
                  <Badge tone={stageTone(row.stage)}>{terms(`stages.${row.stage}`)}</Badge>
                </td>
                <td>{formatWan(row.budget)}</td>
                <td>{formatWan(row.committed)}</td>
                <td>{formatWan(row.sent)}</td>
                <td>{formatWan(row.received)}</td>
                <td>{formatWan(row.spent)}</td>
              </tr>
            ))}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/projects", { ...filters, after: previous }) : null}
          older={next ? addressOf("/projects", { ...filters, before: next }) : null}
        >
          <ExportLinks name="projects" query={filters} />
        </Pager>
      </>
    );
  },
);
