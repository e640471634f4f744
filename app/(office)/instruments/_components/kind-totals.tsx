import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/core/kernel/money";
import type { KindTotals as Totals } from "@/server/instruments/list-instruments";

const money = ["endowment", "capital", "exposure", "drawn", "repaid", "outstanding", "default"] as const;

/** The figures of each kind over everything that the filters let through; a ratio is that of the sums. */
export function KindTotals({ kinds }: { kinds: readonly Totals[] }) {
  const t = useTranslations("instruments");
  const terms = useTranslations("terms");
  return (
    <Section title={t("by_kind")} id="totals">
      <DataTable
        caption={t("by_kind")}
        columns={[
          { label: t("columns.kind") },
          { label: t("columns.number"), kind: "number" },
          ...money.map((name) => ({ label: t(`figures.${name}`), kind: "number" as const })),
          { label: t("figures.default_rate"), kind: "number" },
          { label: t("figures.leverage"), kind: "number" },
        ]}
      >
        {kinds.map((row) => (
          <tr key={row.kind}>
            <td>{terms(`instrument_kinds.${row.kind}`)}</td>
            <td>{row.count}</td>
            {money.map((name) => (
              <td key={name}>{formatYuan(row[name])}</td>
            ))}
            <td>{row.defaultRate ?? "—"}</td>
            <td>{row.leverage ?? "—"}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
