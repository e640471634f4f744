import { useFormatter, useTranslations } from "next-intl";
import { periodTone } from "@/components/periods/period-tone";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { Language } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { periodState } from "@/core/periods/period-state";
import type { ListedPeriod } from "@/server/periods/list-periods";

type Props = {
  rows: readonly ListedPeriod[];
  name: (span: { startsOn: string; endsOn: string }) => string;
  placeOf: (row: ListedPeriod) => string;
  locale: Language;
};

/** Closings, newest first; one that was reopened stays as its trace. */
export function ClosingTable({ rows, name, placeOf, locale }: Props) {
  const t = useTranslations("periods.history");
  const terms = useTranslations("terms");
  const format = useFormatter();
  return (
    <DataTable
      caption={t("title")}
      columns={[
        { label: t("period"), kind: "code" },
        { label: t("book") },
        { label: t("place") },
        { label: t("state") },
        { label: t("closed_at"), kind: "code" },
        { label: t("by") },
        { label: t("carry_over"), kind: "number" },
      ]}
    >
      {rows.map((row) => {
        const state = periodState(row);
        return (
          <tr key={row.id}>
            <td>
              <a href={`/periods/${row.id}`}>{name(row)}</a>
            </td>
            <td>{terms(`books.${row.book}`)}</td>
            <td>{placeOf(row)}</td>
            <td>
              <Badge tone={periodTone[state]}>{terms(`period_states.${state}`)}</Badge>
            </td>
            <td>{format.dateTime(new Date(row.closedAt), "instant")}</td>
            <td>{locale === "zh" ? row.closedByZh : row.closedByEn}</td>
            <td>
              <a href={`/periods/${row.id}#carry-over`}>{formatYuan(row.carryOver)}</a>
            </td>
          </tr>
        );
      })}
    </DataTable>
  );
}
