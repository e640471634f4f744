import { useLocale, useTranslations } from "next-intl";
import { useFigureText } from "@/components/rules/use-figure-text";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Limit } from "@/core/rules/rule";

/** The dated limits of a rule: outside of the periods the rule does not apply. */
export function LimitTable({ limits }: { limits: readonly Limit[] }) {
  const t = useTranslations("rules");
  const language = languageOf(useLocale());
  const text = useFigureText();
  return (
    <Section title={t("limits")} id="limits">
      <DataTable
        caption={t("limits")}
        columns={[{ label: t("limit") }, { label: t("period"), kind: "code" }, { label: t("value") }]}
      >
        {limits.flatMap((limit) =>
          limit.values.map((value) => (
            <tr key={`${limit.name} ${value.from}`}>
              <td>{textIn(language, limit, "label")}</td>
              <td>{value.to ? t("from_to", { from: value.from, to: value.to }) : t("since", { from: value.from })}</td>
              <td>{text({ kind: "limit", name: limit.name, unit: limit.unit, value: value.value })}</td>
            </tr>
          )),
        )}
      </DataTable>
    </Section>
  );
}
