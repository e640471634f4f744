import { getFormatter, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { FilterDate } from "@/components/ui/filter-date";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { eventSubjects, eventsQuerySchema } from "@/core/events/events-query";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { eventReaders } from "@/server/events/event-readers";
import { listEvents } from "@/server/events/list-events";
import { officePage } from "../office-page";

/** Where the records that an event names are shown. */
const places: Readonly<Record<string, string>> = { office: "/offices", person: "/people", period: "/periods" };

/** The audit trail: who did what, when and why. */
export default officePage({ roles: eventReaders, title: "audit.title" }, async (work, { searchParams, locale }) => {
  const [t, events, role, format] = await Promise.all([
    getTranslations("audit"),
    getTranslations("events"),
    getTranslations("roles"),
    getFormatter(),
  ]);
  const { query, wrong } = askedQuery(eventsQuerySchema, searchParams);
  const { rows, next, previous } = await listEvents(work, query);
  const { before: _before, after: _after, ...filters } = query;
  const verb = (name: string) => (events.has(`verbs.${name}`) ? events(`verbs.${name}`) : name);
  return (
    <>
      <PageHead title={t("title")} mark="eye" lead={t("lead")} />
      <FilterBar action="/audit">
        <FilterText name="person" label={t("person")} value={query.person} placeholder="wang.lei" />
        <FilterText name="project" label={t("project")} value={query.project} />
        <FilterSelect
          name="subject"
          label={t("subject")}
          value={query.subject}
          options={eventSubjects.map((value) => ({ value, label: t(`subjects.${value}`) }))}
        />
        <FilterDate name="from" label={t("from")} value={query.from} wrong={wrong.includes("from")} />
        <FilterDate name="until" label={t("until")} value={query.until} wrong={wrong.includes("until")} />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t("none")}>{t("none_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: t("at"), kind: "code" },
            { label: t("person") },
            { label: t("office") },
            { label: t("what") },
            { label: t("record"), kind: "code" },
            { label: t("reason") },
          ]}
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <time dateTime={row.at}>{format.dateTime(new Date(row.at), "instant")}</time>
              </td>
              <td>
                <a href={`/people/${row.signInName}`}>{textIn(locale, row, "person")}</a>
              </td>
              <td>{[locale === "zh" ? row.officeZh : row.officeEn, role(row.role)].filter(Boolean).join(" · ")}</td>
              <td>{verb(row.verb)}</td>
              <td>
                {row.projectCode ? <a href={`/projects/${row.projectCode}`}>{row.projectCode}</a> : null}
                {row.subjectName ? <a href={`${places[row.subject]}/${row.subjectName}`}>{row.subjectName}</a> : null}
              </td>
              <td>{row.reason}</td>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager
        newer={previous ? addressOf("/audit", { ...filters, after: previous }) : null}
        older={next ? addressOf("/audit", { ...filters, before: next }) : null}
      >
        <ExportLinks name="events" query={filters} />
      </Pager>
    </>
  );
});
