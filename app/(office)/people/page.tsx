import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { roles } from "@/core/kernel/roles";
import { peopleFilterSchema } from "@/core/people/people-filter";
import { createPerson } from "@/server/people/create-person";
import { listPeople } from "@/server/people/list-people";
import { peopleReaders } from "@/server/people/people-readers";
import { officePage } from "../office-page";

/** Everybody with an account and the roles that each holds now. */
export default officePage({ roles: peopleReaders, title: "people.title" }, async (work, { searchParams, locale }) => {
  const [t, role] = await Promise.all([getTranslations("people"), getTranslations("roles")]);
  const { query } = askedQuery(peopleFilterSchema, searchParams);
  const { rows, totals, next } = await listPeople(work, query);
  const { after: _, ...filters } = query;
  const states = ["enabled", "disabled"] as const;
  return (
    <>
      <PageHead
        title={t("title")}
        mark="person"
        lead={t("count", totals)}
        action={
          createPerson.roles.includes(work.actor.role) ? (
            <ButtonLink href="/people/new" kind="primary">
              {t("new")}
            </ButtonLink>
          ) : null
        }
      />
      <FilterBar action="/people">
        <FilterText name="text" label={t("name")} value={query.text} />
        <FilterSelect
          name="role"
          label={t("role")}
          value={query.role}
          options={roles.map((value) => ({ value, label: role(value) }))}
        />
        <FilterSelect
          name="state"
          label={t("account")}
          value={query.state}
          options={states.map((value) => ({ value, label: t(value) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t("none")}>{t("none_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: t("sign_in_name"), kind: "code" },
            { label: t("name") },
            { label: t("memberships") },
            { label: t("account") },
          ]}
        >
          {rows.map((person) => (
            <tr key={person.signInName}>
              <td>
                <a href={`/people/${person.signInName}`}>{person.signInName}</a>
              </td>
              <td>{textIn(locale, person, "name")}</td>
              <td>
                {person.memberships
                  .map((held) => `${textIn(locale, held, "officeName")} · ${role(held.role)}`)
                  .join("; ")}
              </td>
              <td>
                <Badge tone={person.enabled ? "ok" : "block"}>{t(person.enabled ? "enabled" : "disabled")}</Badge>
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager
        newer={query.after ? addressOf("/people", filters) : null}
        older={next ? addressOf("/people", { ...filters, after: next }) : null}
      />
    </>
  );
});
