import { useTranslations } from "next-intl";
import { recordAddress } from "@/components/money/record-link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/core/kernel/money";
import type { ClosingPreview } from "@/server/periods/read-closing-preview";

/** What is recorded and not settled at the end of a period: what keeps it open first. */
export function OpenItems({ open, openCount }: Pick<ClosingPreview, "open" | "openCount">) {
  const t = useTranslations("periods.close");
  return (
    <Section title={t("open.title")} id="open">
      {open.length === 0 ? (
        <p>{t("open.none")}</p>
      ) : (
        <DataTable
          caption={t("open.title")}
          columns={[
            { label: t("open.record"), kind: "code" },
            { label: t("open.kind") },
            { label: t("open.weight") },
            { label: t("open.project") },
            { label: t("open.day"), kind: "code" },
            { label: t("open.amount"), kind: "number" },
          ]}
        >
          {open.map(({ subject, code, projectCode, projectTitle, day, amount, blocks }) => (
            <tr key={code}>
              <td>
                <a href={recordAddress(subject, code, projectCode)}>{code}</a>
              </td>
              <td>{t(`subjects.${subject}`)}</td>
              <td>
                <Badge tone={blocks ? "block" : "info"}>{t(blocks ? "open.blocks" : "open.notes")}</Badge>
              </td>
              <td>{projectTitle}</td>
              <td>{day}</td>
              <td>{formatYuan(amount)}</td>
            </tr>
          ))}
        </DataTable>
      )}
      {openCount > open.length ? (
        <p>{t("open.more", { shown: String(open.length), count: String(openCount) })}</p>
      ) : null}
    </Section>
  );
}
