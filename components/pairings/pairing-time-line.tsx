import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Pairing } from "@/core/pairings/pairing";
import { pairingDay } from "./pairing-date";
import { PairingState } from "./pairing-state";
import { TimeLineBars } from "./time-line-bars";

type Named = { code: string; nameZh: string; nameEn: string };
export type TimeLinePairing = Pairing & { supporter: Named; recipient: Named; inForce: boolean };

/** The programme began with the circular of July 1996. */
const BEGINNING = "1996-01-01";

type Props = {
  caption: string;
  /** The division whose time line it is: its own pairings are drawn thick, those around it thin. */
  code: string;
  pairings: readonly TimeLinePairing[];
  asOf: string;
  today: string;
};

/** With whom a division was paired from when to when: as bars, and as a table that says the same. */
export function PairingTimeLine({ caption, code, pairings, asOf, today }: Props) {
  const t = useTranslations("pairings");
  const terms = useTranslations("terms.pairing_levels");
  const language = languageOf(useLocale());
  const rows = [...pairings].sort((one, other) => (one.startsOn + one.id < other.startsOn + other.id ? -1 : 1));
  const name = (row: TimeLinePairing) =>
    `${textIn(language, row.supporter, "name")} → ${textIn(language, row.recipient, "name")}`;
  return (
    <>
      <TimeLineBars
        from={BEGINNING}
        until={asOf > today ? asOf : today}
        asOf={asOf}
        stretches={rows.map((row) => ({
          key: row.id,
          label: name(row),
          from: row.startsOn,
          to: row.endsOn,
          inForce: row.inForce,
          lesser: row.supporterCode !== code && row.recipientCode !== code,
        }))}
      />
      <p className="text-ink-soft">{t("legend", { day: asOf })}</p>
      <DataTable
        caption={caption}
        columns={[
          { label: t("pairing") },
          { label: t("level") },
          { label: t("starts_on"), kind: "code" },
          { label: t("ends_on"), kind: "code" },
          { label: t("state") },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <a href={`/pairings/${row.id}?asOf=${asOf}`}>{name(row)}</a>
            </td>
            <td>{terms(row.level)}</td>
            <td>{pairingDay(row.startsOn, row.startPrecision)}</td>
            <td>{row.endsOn ? pairingDay(row.endsOn, row.endPrecision) : "—"}</td>
            <td>
              <PairingState pairing={row} asOf={asOf} />
            </td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}
