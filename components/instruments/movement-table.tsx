import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { MovementState } from "@/core/instruments/instrument-life";
import { type MovementKind, settledKinds } from "@/core/instruments/movement-kinds";
import { formatYuan } from "@/core/kernel/money";
import { movementTone } from "./instrument-tone";

type Row = {
  id: number;
  code: string;
  instrumentCode: string;
  instrumentName: string;
  kind: MovementKind;
  state: MovementState;
  amount: bigint;
  settled: bigint;
  happenedOn: string;
  counterpartyName: string;
  documentNumber: string;
  followsCode: string | null;
};

type Props = {
  caption: string;
  rows: readonly Row[];
  /** Whether the rows are of several instruments. */
  withInstrument?: boolean;
  /** In fen: what is confirmed of everything that was found. */
  sum?: bigint;
};

/** Movements of instruments, newest first; of what can be settled, how much is left. */
export function MovementTable({ caption, rows, withInstrument = false, sum }: Props) {
  const t = useTranslations("instruments.movement");
  const terms = useTranslations("terms");
  const columns = [
    { label: t("code"), kind: "code" as const },
    ...(withInstrument ? [{ label: t("instrument") }] : []),
    { label: t("kind") },
    { label: t("state") },
    { label: t("counterparty") },
    { label: t("document") },
    { label: t("follows"), kind: "code" as const },
    { label: t("amount"), kind: "number" as const },
    { label: t("rest"), kind: "number" as const },
    { label: t("day"), kind: "code" as const },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      sums={sum === undefined ? undefined : columns.map(({ label }) => (label === t("amount") ? formatYuan(sum) : ""))}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <a href={`/instrument-movements/${row.code}`}>{row.code}</a>
          </td>
          {withInstrument ? (
            <td>
              <a href={`/instruments/${row.instrumentCode}`}>{row.instrumentName}</a>
            </td>
          ) : null}
          <td>{terms(`transfer_kinds.${row.kind}`)}</td>
          <td>
            <Badge tone={movementTone[row.state]}>{terms(`movement_states.${row.state}`)}</Badge>
          </td>
          <td>{row.counterpartyName}</td>
          <td>{row.documentNumber}</td>
          <td>{row.followsCode ? <a href={`/instrument-movements/${row.followsCode}`}>{row.followsCode}</a> : "—"}</td>
          <td>{formatYuan(row.amount)}</td>
          <td>
            {row.state === "confirmed" && settledKinds.includes(row.kind) ? formatYuan(row.amount - row.settled) : "—"}
          </td>
          <td>{row.happenedOn}</td>
        </tr>
      ))}
    </DataTable>
  );
}
