import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { officePage } from "@/app/(office)/office-page";
import { DivisionHistory } from "@/components/divisions/division-history";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterText } from "@/components/ui/filter-bar";
import { FilterDate } from "@/components/ui/filter-date";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { askedDay } from "@/core/kernel/asked-day";
import { type Language, textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { type FoundDivision, findDivisions } from "@/server/divisions/find-divisions";

export default officePage(
  { roles: programmeRoles, title: "divisions.title" },
  async (work, { searchParams, locale }) => {
    const t = await getTranslations("divisions");
    const asked = askedDay(searchParams.asOf);
    const text = searchParams.q ?? "";
    const { asOf, rows, more } = await findDivisions(work, { text, asOf: asked.day });
    return (
      <>
        <PageHead title={t("title")} lead={t("lead")} />
        <FilterBar action="/divisions">
          <FilterText name="q" label={t("find")} value={text} placeholder={t("placeholder")} />
          <FilterDate name="asOf" label={t("as_of")} value={asked.typed || asOf} wrong={asked.wrong} />
        </FilterBar>
        {asked.wrong ? <Notice tone="warn" title={t("wrong_day", { typed: asked.typed, day: asOf })} /> : null}
        {more ? <Notice title={t("more")} /> : null}
        {rows.length > 0 ? (
          <FoundTable rows={rows} asOf={asOf} locale={locale} />
        ) : text.trim() ? (
          <EmptyState title={t("none", { text })}>{t("none_hint")}</EmptyState>
        ) : (
          <EmptyState title={t("start")}>{t("start_hint")}</EmptyState>
        )}
      </>
    );
  },
);

type TableProps = { rows: readonly FoundDivision[]; asOf: string; locale: Language };

function FoundTable({ rows, asOf, locale }: TableProps) {
  const t = useTranslations("divisions");
  const levels = useTranslations("terms.division_levels");
  return (
    <DataTable
      caption={t("found", { day: asOf })}
      columns={[
        { label: t("code"), kind: "code" },
        { label: t("name") },
        { label: t("level") },
        { label: t("within") },
        { label: t("designation") },
        { label: t("history") },
      ]}
    >
      {rows.map(({ code, onDay, within, designations, history }) => (
        <tr key={code}>
          <td>{onDay?.code ?? code}</td>
          <td>
            <a href={`/divisions/${onDay?.code ?? code}?asOf=${asOf}`}>
              {onDay ? textIn(locale, onDay, "name") : t("not_on_day", { day: asOf })}
            </a>
          </td>
          <td>{onDay ? levels(onDay.level) : "—"}</td>
          <td>{within.map((outer) => textIn(locale, outer, "name")).join(" · ") || "—"}</td>
          <td>{designations.map((list) => textIn(locale, list, "name")).join(" · ") || "—"}</td>
          <td>
            <DivisionHistory rows={history} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
