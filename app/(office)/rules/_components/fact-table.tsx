import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Fact } from "@/core/rules/fact";

/** Facts with what they mean and where each value comes from. */
export function FactTable({ facts, caption }: { facts: readonly Fact[]; caption: string }) {
  const t = useTranslations("rules");
  const terms = useTranslations("terms");
  const language = languageOf(useLocale());
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: t("subject") },
        { label: t("fact") },
        { label: t("meaning") },
        { label: t("type") },
        { label: t("name"), kind: "code" },
        { label: t("origin") },
      ]}
    >
      {facts.map((fact) => (
        <tr key={`${fact.subject} ${fact.name}`}>
          <td>{terms(`subjects.${fact.subject}`)}</td>
          <td>{textIn(language, fact, "label")}</td>
          <td>{textIn(language, fact, "meaning")}</td>
          <td>
            {t(`types.${fact.type}`)}
            {fact.unit && fact.unit !== "fen" ? ` · ${t(`unit_names.${fact.unit}`)}` : null}
          </td>
          <td>
            <code>{fact.name}</code>
          </td>
          <td>
            <code lang="en">{fact.origin}</code>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
