import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { addressOf } from "@/core/kernel/asked-query";
import { type Language, textIn } from "@/core/kernel/language";
import type { ClosingProgress } from "@/server/periods/read-closing-progress";
import type { CountyProgress } from "@/server/periods/read-county-progress";

type PairingsProps = {
  rows: readonly ClosingProgress[];
  year: number;
  /** The day that the counties are counted by. */
  until: string;
  nameOf: (pairingId: string) => string;
};

/** How far the books of each pairing are closed. */
export function PairingsProgress({ rows, year, until, nameOf }: PairingsProps) {
  const t = useTranslations("periods.progress");
  return (
    <Section title={t("by_pairing")} id="progress">
      <DataTable
        caption={t("by_pairing")}
        columns={[
          { label: t("pairing") },
          { label: t("east"), kind: "code" },
          { label: t("west"), kind: "code" },
          { label: t("counties"), kind: "number" },
        ]}
      >
        {rows.map(({ pairingId, eastUntil, westUntil, counties, countiesClosed }) => (
          <tr key={pairingId}>
            <td>
              <a href={addressOf("/periods", { pairing: pairingId, year })}>{nameOf(pairingId)}</a>
            </td>
            <td>{eastUntil ?? t("none")}</td>
            <td>{westUntil ?? t("none")}</td>
            <td>{t("of", { closed: String(countiesClosed), all: String(counties) })}</td>
          </tr>
        ))}
      </DataTable>
      <p>{t("counted", { day: until })}</p>
    </Section>
  );
}

type CountiesProps = { rows: readonly CountyProgress[]; pairing: string; year: number; locale: Language };

/** How far the books of each county of a pairing are closed. */
export function CountiesProgress({ rows, pairing, year, locale }: CountiesProps) {
  const t = useTranslations("periods.progress");
  return (
    <Section title={t("by_county")} id="progress">
      <DataTable caption={t("by_county")} columns={[{ label: t("county") }, { label: t("until"), kind: "code" }]}>
        {rows.map((row) => (
          <tr key={row.countyCode}>
            <td>
              <a href={addressOf("/periods", { pairing, county: row.countyCode, year })}>
                {textIn(locale, row, "county")}
              </a>
            </td>
            <td>{row.until ?? t("none")}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
