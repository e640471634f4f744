import { textIn } from "@/core/kernel/language";
import type { ExportColumn } from "../exports/export";
import { lineColumns } from "../exports/shared-columns";
import type { ListedTransfer } from "./transfer-columns";

/** What a transfer is: its number, days and kind. */
export const transferHeadColumns: readonly ExportColumn<ListedTransfer>[] = [
  { label: "exports.columns.transfer", kind: "count", of: (row) => row.id },
  { label: "exports.columns.value_date", kind: "day", of: (row) => row.valueDate },
  { label: "exports.columns.recorded_at", kind: "instant", of: (row) => row.recordedAt },
  { label: "exports.columns.transfer_kind", of: (row, { t }) => t(`terms.transfer_kinds.${row.kind}`) },
];

/** Whose it is, who posted it, for which record, and what became of it. */
export const transferTailColumns: readonly ExportColumn<ListedTransfer>[] = [
  { label: "exports.columns.project_code", of: (row) => row.projectCode },
  { label: "exports.columns.holder", of: (row, { language }) => textIn(language, row, "holder") },
  ...lineColumns,
  { label: "exports.columns.subject_code", of: (row) => row.subjectCode },
  { label: "exports.columns.by", of: (row, { language }) => textIn(language, row, "person") },
  { label: "exports.columns.reference", of: (row) => row.bankReference },
  { label: "exports.columns.state", of: (row, { t }) => t(`money.transfers.states.${row.state}`) },
  { label: "exports.columns.reverses", kind: "count", of: (row) => row.reversesId },
  { label: "exports.columns.reversed_by", kind: "count", of: (row) => row.reversedById },
  { label: "exports.columns.reason", of: (row) => row.reason },
];
