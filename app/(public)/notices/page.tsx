import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { listPublicNotices } from "@/server/notices/list-public-notices";
import { publicPage } from "@/server/page";

const cursor = (typed: string | undefined) => (typed && /^\d{1,9}$/.test(typed) ? Number(typed) : undefined);
const placeCode = (typed: string | undefined) => (typed && /^\d{6}$/.test(typed) ? typed : undefined);

/** Every notice that has begun, for anybody. */
export default publicPage(async (work, { searchParams, locale }) => {
  const t = await getTranslations("notices");
  const terms = await getTranslations("terms");
  const countyCode = placeCode(searchParams.county);
  const { rows, next } = await listPublicNotices(work, { countyCode, before: cursor(searchParams.before) });
  const place = countyCode ? `&county=${countyCode}` : "";
  return (
    <>
      <title>{t("title")}</title>
      <PageHead title={t("title")} lead={t("lead")} mark="notice" />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: t("columns.title") },
            { label: t("columns.county") },
            { label: t("columns.kind") },
            { label: t("columns.period"), kind: "code" },
            { label: t("columns.state") },
          ]}
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <a href={`/notices/${row.code}`}>{row.title}</a>
              </td>
              <td>{locale === "zh" ? row.countyZh : row.countyEn}</td>
              <td>{terms(`notice_kinds.${row.kind}`)}</td>
              <td>{`${row.startsOn} – ${row.endsOn}`}</td>
              <td>{t(row.open ? "open" : "over")}</td>
            </tr>
          ))}
        </DataTable>
      )}
      <Pager newer={null} older={next ? `/notices?before=${next}${place}` : null} />
    </>
  );
});
