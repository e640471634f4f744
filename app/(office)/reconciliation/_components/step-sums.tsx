import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { addressOf } from "@/core/kernel/asked-query";
import { formatWan } from "@/core/kernel/money";
import { NO_PAIRING, type ReconciliationPage } from "@/core/reconciliation/reconciliation-query";
import type { ReconciledSteps, ReconciliationSums } from "@/server/reconciliation/get-reconciliation";

type Props = {
  sums: ReconciliationSums;
  query: ReconciliationPage;
  /** Of the pairings, by id. */
  names: ReadonlyMap<string, string>;
};

const figures = [
  ...(["sent", "received", "taken_back", "matched", "in_transit", "oldest"] as const),
  ...(["differing", "refused", "unmatched"] as const),
];

/** Both sides' statements summed; every figure opens its rows. */
export function StepSums({ sums: { by, rows }, query, names }: Props) {
  const t = useTranslations("reconciliation");
  const c = useTranslations("reconciliation.sums");
  if (rows.length === 0) return <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>;
  const nameOf = (row: ReconciledSteps) =>
    by === "year"
      ? String(row.fiscalYear)
      : row.pairingId === null
        ? c("no_pairing")
        : (names.get(row.pairingId) ?? row.pairingId);
  return (
    <Section title={c(by === "year" ? "by_year" : "by_pairing")} id="sums" aside={c("unit")}>
      <DataTable
        caption={c(by === "year" ? "by_year" : "by_pairing")}
        columns={[
          { label: c(by) },
          { label: c("step") },
          ...figures.map((name) => ({ label: c(name), kind: "number" as const })),
        ]}
        sums={[c("total"), "", ...totalsOf(rows)]}
      >
        {rows.map((row) => {
          const opens = (state: string, shown: ReactNode, count: number) =>
            count === 0 ? "—" : <a href={rowsAddress(query, by, row, state)}>{shown}</a>;
          const amount = (fen: bigint, count: number) => c("amount_count", { amount: formatWan(fen), count });
          return (
            <tr key={`${row.pairingId} ${row.fiscalYear} ${row.step}`}>
              <td>
                <a href={addressOf("/reconciliation", placeOf(query, by, row))}>{nameOf(row)}</a>
              </td>
              <td>{t(`steps.${row.step}`)}</td>
              <td>{formatWan(row.sent)}</td>
              <td>{formatWan(row.received)}</td>
              <td>{formatWan(row.takenBack)}</td>
              <td>{opens("matched", row.matchedCount, row.matchedCount)}</td>
              <td>{opens("in_transit", amount(row.inTransit, row.inTransitCount), row.inTransitCount)}</td>
              <td>{row.oldestDays ?? "—"}</td>
              <td>{opens("differing", amount(row.differing, row.differingCount), row.differingCount)}</td>
              <td>{opens("refused", amount(row.refused, row.refusedCount), row.refusedCount)}</td>
              <td>{opens("unmatched", amount(row.unmatched, row.unmatchedCount), row.unmatchedCount)}</td>
            </tr>
          );
        })}
      </DataTable>
    </Section>
  );
}

/** The filters that stand for a row: its pairing, or its year of the pairing that is asked for. */
const placeOf = ({ pairing, year, county }: ReconciliationPage, by: "pairing" | "year", row: ReconciledSteps) => ({
  county,
  pairing: by === "pairing" ? (row.pairingId ?? NO_PAIRING) : pairing,
  year: by === "year" ? row.fiscalYear : year,
});

const rowsAddress = (query: ReconciliationPage, by: "pairing" | "year", row: ReconciledSteps, state: string) =>
  `${addressOf("/reconciliation", { ...placeOf(query, by, row), step: row.step, state })}#rows`;

function totalsOf(rows: readonly ReconciledSteps[]): ReactNode[] {
  const sum = (of: (row: ReconciledSteps) => bigint) => formatWan(rows.reduce((before, row) => before + of(row), 0n));
  const oldest = Math.max(...rows.map(({ oldestDays }) => oldestDays ?? -1));
  return [
    sum((row) => row.sent),
    sum((row) => row.received),
    sum((row) => row.takenBack),
    rows.reduce((before, row) => before + row.matchedCount, 0),
    sum((row) => row.inTransit),
    oldest < 0 ? "—" : oldest,
    sum((row) => row.differing),
    sum((row) => row.refused),
    sum((row) => row.unmatched),
  ];
}
