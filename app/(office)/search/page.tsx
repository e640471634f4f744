import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { officePage } from "@/app/(office)/office-page";
import { stageTone } from "@/components/projects/stage-tone";
import { nouns } from "@/components/shell/nouns";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import { roles } from "@/core/kernel/roles";
import { type FoundPlace, type FoundProject, search } from "@/server/search/search";

export default officePage({ roles, title: "search.title" }, async (work, { searchParams, locale }) => {
  const t = await getTranslations();
  const text = searchParams.q ?? "";
  const found = await search(work, { text });
  if (found.exact) redirect(`${nouns[found.exact.noun].href}/${encodeURIComponent(found.exact.code)}`);
  const nothing = found.projects.length === 0 && found.places.length === 0;
  return (
    <>
      <PageHead title={t("search.title")} lead={t("search.lead")} />
      <search className="filter-bar" aria-label={t("search.title")}>
        <form action="/search" method="get" className="flex w-full max-w-xl gap-2">
          <input className="control" type="search" name="q" defaultValue={text} aria-label={t("search.label")} />
          <button className="button" type="submit">
            {t("ui.search.go")}
          </button>
        </form>
      </search>
      {nothing ? (
        <EmptyState title={text.trim() ? t("search.none", { text }) : t("search.start")}>{t("search.hint")}</EmptyState>
      ) : null}
      {found.places.length > 0 ? (
        <Section
          title={t("search.places")}
          aside={found.morePlaces ? <a href={`/divisions?q=${encodeURIComponent(text)}`}>{t("search.more")}</a> : null}
        >
          <Places rows={found.places} locale={locale} t={t} />
        </Section>
      ) : null}
      {found.projects.length > 0 ? (
        <Section
          title={t("search.projects")}
          aside={
            found.moreProjects ? <a href={`/projects?text=${encodeURIComponent(text)}`}>{t("search.more")}</a> : null
          }
        >
          <Projects rows={found.projects} locale={locale} t={t} />
        </Section>
      ) : null}
    </>
  );
});

type Shown<Row> = { rows: readonly Row[]; locale: Language; t: Awaited<ReturnType<typeof getTranslations>> };

function Places({ rows, locale, t }: Shown<FoundPlace>) {
  return (
    <DataTable
      caption={t("search.places")}
      columns={[
        { label: t("divisions.code"), kind: "code" },
        { label: t("divisions.name") },
        { label: t("divisions.level") },
        { label: t("search.its_projects"), kind: "number" },
      ]}
    >
      {rows.map((place) => (
        <tr key={place.code}>
          <td>{place.code}</td>
          <td>
            <a href={`/divisions/${place.code}`}>{textIn(locale, place, "name")}</a>
          </td>
          <td>{t(`terms.division_levels.${place.level}`)}</td>
          <td>
            {place.projects > 0 ? (
              <a href={`/projects?${place.level === "county" ? "county" : "division"}=${place.code}`}>
                {place.projects.toLocaleString("en")}
              </a>
            ) : (
              "0"
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

function Projects({ rows, locale, t }: Shown<FoundProject>) {
  return (
    <DataTable
      caption={t("search.projects")}
      columns={[
        { label: t("search.project_code"), kind: "code" },
        { label: t("search.project_title") },
        { label: t("search.county") },
        { label: t("search.stage") },
      ]}
    >
      {rows.map((project) => (
        <tr key={project.code}>
          <td>
            <a href={`/projects/${project.code}`}>{project.code}</a>
          </td>
          <td>{project.title}</td>
          <td>{textIn(locale, project, "county")}</td>
          <td>
            <Badge tone={stageTone(project.stage)}>{t(`terms.stages.${project.stage}`)}</Badge>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
