import { useTranslations } from "next-intl";
import { reallocationTone } from "@/components/money/reallocation-tone";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/core/kernel/money";
import type { ListedReallocation } from "@/server/reallocations/reallocation-columns";

type Props = { projectCode: string; reallocations: readonly ListedReallocation[] };

/** Money that came from other projects or goes to them; nothing where there is none. */
export function ProjectReallocations({ projectCode, reallocations }: Props) {
  const t = useTranslations("reallocations");
  const money = useTranslations("money.columns");
  const terms = useTranslations("terms");
  if (reallocations.length === 0) return null;
  return (
    <Section title={t("of_project")} id="reallocations">
      <DataTable
        caption={t("of_project")}
        columns={[
          { label: money("code"), kind: "code" },
          { label: t("direction") },
          { label: money("project") },
          { label: money("state") },
          { label: money("source") },
          { label: money("year"), kind: "code" },
          { label: money("amount"), kind: "number" },
          { label: money("asked_on"), kind: "code" },
          { label: money("decided_on"), kind: "code" },
        ]}
      >
        {reallocations.map((row) => {
          const gives = row.fromCode === projectCode;
          const other = gives ? row.toCode : row.fromCode;
          return (
            <tr key={row.id}>
              <td>
                <a href={`/reallocations/${row.code}`}>{row.code}</a>
              </td>
              <td>{t(gives ? "out" : "in")}</td>
              <td>
                <a href={`/projects/${other}`}>{gives ? row.toTitle : row.fromTitle}</a>
              </td>
              <td>
                <Badge tone={reallocationTone[row.state]}>{terms(`reallocation_states.${row.state}`)}</Badge>
              </td>
              <td>{terms(`sources.${row.source}`)}</td>
              <td>{row.fiscalYear}</td>
              <td>{formatYuan(row.amount)}</td>
              <td>{row.askedOn}</td>
              <td>{row.decidedOn ?? "—"}</td>
            </tr>
          );
        })}
      </DataTable>
    </Section>
  );
}
