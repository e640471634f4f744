import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/core/kernel/money";
import type { VersionComparison } from "@/server/projects/compare-versions";

const sum = (amount: bigint | null) => (amount === null ? "—" : formatYuan(amount));
const signed = (amount: bigint) => `${amount > 0n ? "+" : ""}${formatYuan(amount)}`;

/** What a version changes against the one approved before it, amounts with their difference. */
export function VersionChanges({ comparison }: { comparison: VersionComparison | null }) {
  const t = useTranslations("projects.review");
  const field = useTranslations("projects.fields");
  const terms = useTranslations("terms");
  if (!comparison) {
    return (
      <Section title={t("title")}>
        <p>{t("first")}</p>
      </Section>
    );
  }
  const { fields, amounts, targets, budgetTotal, changeReason } = comparison;
  const nothing = fields.length + amounts.length + targets.length === 0 && !comparison.contacts;
  return (
    <Section title={t("changed", { version: comparison.before })} id="changes">
      {changeReason ? <blockquote>{changeReason}</blockquote> : null}
      {nothing ? <p>{t("nothing")}</p> : null}
      {fields.length > 0 ? (
        <DataTable
          caption={t("field")}
          columns={[{ label: t("field") }, { label: t("before") }, { label: t("after") }]}
        >
          {fields.map((change) => (
            <tr key={change.field}>
              <td>{field(change.field)}</td>
              <td>{change.before ?? "—"}</td>
              <td>{change.after ?? "—"}</td>
            </tr>
          ))}
        </DataTable>
      ) : null}
      {amounts.length > 0 ? (
        <DataTable
          caption={t("amounts")}
          columns={[
            { label: t("field") },
            { label: t("before"), kind: "number" },
            { label: t("after"), kind: "number" },
            { label: t("difference"), kind: "number" },
          ]}
          sums={[t("total"), sum(budgetTotal.before), sum(budgetTotal.after), signed(budgetTotal.difference)]}
        >
          {amounts.map((line) => (
            <tr key={`${line.fiscalYear} ${line.source} ${line.purpose}`}>
              <td>{`${line.fiscalYear} · ${terms(`sources.${line.source}`)} · ${terms(`purposes.${line.purpose}`)}`}</td>
              <td>{sum(line.before)}</td>
              <td>{sum(line.after)}</td>
              <td>{signed(line.difference)}</td>
            </tr>
          ))}
        </DataTable>
      ) : null}
      {targets.length > 0 ? (
        <DataTable
          caption={t("targets")}
          columns={[{ label: t("field") }, { label: t("before") }, { label: t("after") }]}
        >
          {targets.map((change) => (
            <tr key={change.indicator}>
              <td>{change.indicator}</td>
              <td>{change.before ? `${change.before.target ?? "—"} ${change.before.unit ?? ""}` : "—"}</td>
              <td>{change.after ? `${change.after.target ?? "—"} ${change.after.unit ?? ""}` : "—"}</td>
            </tr>
          ))}
        </DataTable>
      ) : null}
      {comparison.contacts ? <p>{t("contacts_changed")}</p> : null}
    </Section>
  );
}
