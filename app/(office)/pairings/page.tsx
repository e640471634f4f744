import { getTranslations } from "next-intl/server";
import { officePage } from "@/app/(office)/office-page";
import { pairingDay } from "@/components/pairings/pairing-date";
import { PairingState } from "@/components/pairings/pairing-state";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterDate } from "@/components/ui/filter-date";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { askedDay } from "@/core/kernel/asked-day";
import { textIn } from "@/core/kernel/language";
import { formatWan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { type ListedPairing, listPairings } from "@/server/pairings/list-pairings";

export default officePage(
  { roles: programmeRoles, title: "pairings.title" },
  async (work, { searchParams, locale }) => {
    const [t, terms] = await Promise.all([getTranslations("pairings"), getTranslations("terms.pairing_levels")]);
    const asked = askedDay(searchParams.asOf);
    const all = searchParams.all === "1";
    const { asOf, rows, projects, sent } = await listPairings(work, { asOf: asked.day, all });
    const side = (place: ListedPairing["supporter"]) => (
      <a href={`/divisions/${place.code}?asOf=${asOf}`}>{textIn(locale, place, "name")}</a>
    );
    return (
      <>
        <PageHead
          title={t("title")}
          mark="link"
          lead={t("lead", { day: asOf, count: rows.length, all: String(all) })}
          action={<ButtonLink href={`/divisions?asOf=${asOf}`}>{t("find_division")}</ButtonLink>}
        />
        <FilterBar action="/pairings">
          <FilterDate name="asOf" label={t("as_of")} value={asked.typed || asOf} wrong={asked.wrong} />
          <label className="choice">
            <input type="checkbox" name="all" value="1" defaultChecked={all} />
            <span>{t("show_all")}</span>
          </label>
        </FilterBar>
        {asked.wrong ? <Notice tone="warn" title={t("wrong_day", { typed: asked.typed, day: asOf })} /> : null}
        {rows.length === 0 ? (
          <EmptyState title={t("none", { day: asOf })}>{t("none_hint")}</EmptyState>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              { label: t("code"), kind: "code" },
              { label: t("supporter") },
              { label: t("recipient") },
              { label: t("level") },
              { label: t("starts_on"), kind: "code" },
              { label: t("ends_on"), kind: "code" },
              { label: t("state") },
              { label: t("projects"), kind: "number" },
              { label: t("sent_wan"), kind: "number" },
            ]}
            sums={[t("sum"), "", "", "", "", "", "", projects.toLocaleString("en"), formatWan(sent)]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={`/pairings/${row.id}?asOf=${asOf}`}>{row.id}</a>
                </td>
                <td>{side(row.supporter)}</td>
                <td>{side(row.recipient)}</td>
                <td>{terms(row.level)}</td>
                <td>{pairingDay(row.startsOn, row.startPrecision)}</td>
                <td>{row.endsOn ? pairingDay(row.endsOn, row.endPrecision) : "—"}</td>
                <td>
                  <PairingState pairing={row} asOf={asOf} />
                </td>
                <td>
                  <a href={`/projects?pairing=${row.id}`}>{row.projects.toLocaleString("en")}</a>
                </td>
                <td>{formatWan(row.sent)}</td>
              </tr>
            ))}
          </DataTable>
        )}
      </>
    );
  },
);
