import { programmeRoles } from "@/core/kernel/roles";
import { transfersQuerySchema } from "@/core/money/transfers-query";
import { exportOf } from "../exports/export";
import { listTransfers } from "./list-transfers";
import { transferHeadColumns, transferTailColumns } from "./transfer-export-columns";

/** The transfers behind a figure as a file. */
export const transfersExport = exportOf({
  name: "transfers",
  roles: programmeRoles,
  input: transfersQuerySchema,
  title: "accounts.transfers.title",
  read: listTransfers,
  columns: [
    ...transferHeadColumns,
    { label: "exports.columns.from", of: (row, { t }) => t(`terms.account_kinds.${row.from}`) },
    { label: "exports.columns.to", of: (row, { t }) => t(`terms.account_kinds.${row.to}`) },
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    ...transferTailColumns,
  ],
});
