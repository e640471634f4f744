import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { InstrumentState } from "@/core/instruments/instrument-life";
import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import type { Source } from "@/core/kernel/fund-terms";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { instrumentTone } from "./instrument-tone";

type Row = {
  id: number;
  code: string;
  kind: InstrumentKind;
  name: string;
  state: InstrumentState;
  countyZh: string;
  countyEn: string;
  source: Source;
  fiscalYear: number;
  capital: bigint;
  exposure: bigint;
  outstanding: bigint;
  default: bigint;
  defaultRate: string | null;
  leverage: string | null;
};

const money = ["capital", "exposure", "outstanding", "default"] as const;

/** Instruments with their chief figures, in yuan. */
export function InstrumentTable({
  caption,
  rows,
  locale,
}: {
  caption: string;
  rows: readonly Row[];
  locale: Language;
}) {
  const t = useTranslations("instruments");
  const terms = useTranslations("terms");
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: t("columns.code"), kind: "code" },
        { label: t("columns.name") },
        { label: t("columns.kind") },
        { label: t("columns.county") },
        { label: t("columns.state") },
        { label: t("columns.source") },
        ...money.map((name) => ({ label: t(`figures.${name}`), kind: "number" as const })),
        { label: t("figures.default_rate"), kind: "number" },
        { label: t("figures.leverage"), kind: "number" },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <a href={`/instruments/${row.code}`}>{row.code}</a>
          </td>
          <td>{row.name}</td>
          <td>{terms(`instrument_kinds.${row.kind}`)}</td>
          <td>{textIn(locale, row, "county")}</td>
          <td>
            <Badge tone={instrumentTone[row.state]}>{terms(`instrument_states.${row.state}`)}</Badge>
          </td>
          <td>{`${terms(`sources.${row.source}`)} · ${row.fiscalYear}`}</td>
          {money.map((name) => (
            <td key={name}>{formatYuan(row[name])}</td>
          ))}
          <td>{row.defaultRate ?? "—"}</td>
          <td>{row.leverage ?? "—"}</td>
        </tr>
      ))}
    </DataTable>
  );
}
