import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { languageOf, textIn } from "@/core/kernel/language";
import type { PairingScope } from "@/core/pairings/pairing";

type Row = PairingScope & { code: string; nameZh: string; nameEn: string };

/** Places that an act names as being within the pairing. Most acts name none: then the whole recipient is meant. */
export function ScopeTable({ scopes, asOf }: { scopes: readonly Row[]; asOf: string }) {
  const t = useTranslations("pairings");
  const language = languageOf(useLocale());
  return (
    <Section title={t("scopes")} id="scopes">
      {scopes.length === 0 ? (
        <p>{t("no_scopes")}</p>
      ) : (
        <DataTable
          caption={t("scopes")}
          columns={[
            { label: t("division_code"), kind: "code" },
            { label: t("place") },
            { label: t("starts_on"), kind: "code" },
            { label: t("note") },
            { label: t("source") },
          ]}
        >
          {scopes.map((scope) => (
            <tr key={scope.code}>
              <td>{scope.code}</td>
              <td>
                <a href={`/divisions/${scope.code}?asOf=${asOf}`}>{textIn(language, scope, "name")}</a>
              </td>
              <td>{scope.startsOn}</td>
              <td>{textIn(language, scope, "note")}</td>
              <td lang="en">{scope.source}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
