import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { officeKinds } from "@/core/kernel/roles";
import { officeStates, officesFilterSchema } from "@/core/offices/offices-filter";
import { createOffice } from "@/server/offices/create-office";
import { listOffices } from "@/server/offices/list-offices";
import { peopleReaders } from "@/server/people/people-readers";
import { officePage } from "../office-page";
import { OfficeStateBadge } from "./_components/office-state-badge";

/** The offices of the programme: for which place, since when, and how many people act for each. */
export default officePage({ roles: peopleReaders, title: "offices.title" }, async (work, { searchParams, locale }) => {
  const t = await getTranslations("offices");
  const { query } = askedQuery(officesFilterSchema, searchParams);
  const { rows, totals, next } = await listOffices(work, query);
  const { after: _, ...filters } = query;
  return (
    <>
      <PageHead
        title={t("title")}
        mark="office"
        lead={t("count", totals)}
        action={
          createOffice.roles.includes(work.actor.role) ? (
            <ButtonLink href="/offices/new" kind="primary">
              {t("new")}
            </ButtonLink>
          ) : null
        }
      />
      <FilterBar action="/offices">
        <FilterText name="text" label={t("text")} value={query.text} />
        <FilterSelect
          name="kind"
          label={t("kind")}
          value={query.kind}
          options={officeKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <FilterSelect
          name="state"
          label={t("state")}
          value={query.state}
          options={officeStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t("none")}>{t("none_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: t("code"), kind: "code" },
            { label: t("name") },
            { label: t("kind") },
            { label: t("place") },
            { label: t("people"), kind: "number" },
            { label: t("state") },
          ]}
        >
          {rows.map((office) => (
            <tr key={office.code}>
              <td>
                <a href={`/offices/${office.code}`}>{office.code}</a>
              </td>
              <td>{textIn(locale, office, "name")}</td>
              <td>{t(`kinds.${office.kind}`)}</td>
              <td>{(locale === "zh" ? office.divisionZh : office.divisionEn) ?? office.divisionCode ?? "—"}</td>
              <td>{office.people}</td>
              <td>
                <OfficeStateBadge state={office.state} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager
        newer={query.after ? addressOf("/offices", filters) : null}
        older={next ? addressOf("/offices", { ...filters, after: next }) : null}
      />
    </>
  );
});
