import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { addressOf } from "@/core/kernel/asked-query";
import type { Source } from "@/core/kernel/fund-terms";
import { formatWan } from "@/core/kernel/money";

/** What a pairing was pledged for a year, what was promised of it and what was sent, in fen. */
type PromiseSum = { pairingId: string; fiscalYear: number; pledged: bigint; committed: bigint; sent: bigint };

type Props = {
  sums: readonly PromiseSum[];
  /** Of which source; all unless told. */
  source?: Source | undefined;
  /** Names of pairings by id; without them the table is of one pairing. */
  names?: ReadonlyMap<string, string>;
};

/** Pledged, committed and sent side by side, a row a year; each figure opens the transfers behind it. Nothing is added up. */
export function PromiseTable({ sums, source, names }: Props) {
  const t = useTranslations("pledges");
  const money = useTranslations("money.columns");
  const statement = (kind: string, { pairingId: pairing, fiscalYear: year }: PromiseSum) =>
    addressOf("/accounts/statement", { kind, pairing, year, source });
  const figure = (sum: PromiseSum, kind: string, fen: bigint) => <a href={statement(kind, sum)}>{formatWan(fen)}</a>;
  return (
    <Section title={t("sums")} id="promises">
      <p>{t("sums_note")}</p>
      {sums.length === 0 ? (
        <p>{t("no_sums")}</p>
      ) : (
        <DataTable
          caption={t("sums")}
          columns={[
            { label: money("year"), kind: "code" },
            ...(names ? [{ label: t("columns.pairing") }] : []),
            { label: t("columns.pledged"), kind: "number" },
            { label: t("columns.committed"), kind: "number" },
            { label: t("columns.sent"), kind: "number" },
          ]}
        >
          {sums.map((sum) => (
            <tr key={`${sum.pairingId} ${sum.fiscalYear}`}>
              <td>{sum.fiscalYear}</td>
              {names ? <td>{names.get(sum.pairingId) ?? sum.pairingId}</td> : null}
              <td>{figure(sum, "pledged", sum.pledged)}</td>
              <td>{figure(sum, "donor_promise", sum.committed)}</td>
              <td>{figure(sum, "fulfilled", sum.sent)}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
