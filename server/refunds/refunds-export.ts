import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { refundsQuerySchema } from "@/core/refunds/refunds-query";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns, projectColumns } from "../exports/shared-columns";
import { listRefunds } from "./list-refunds";

/** The list of refunds as a file. */
export const refundsExport = exportOf({
  name: "refunds",
  roles: programmeRoles,
  input: refundsQuerySchema,
  title: "refunds.title",
  read: listRefunds,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    { label: "exports.columns.expenditure", of: (row) => row.expenditureCode },
    ...projectColumns,
    ...countyColumns,
    ...lineColumns,
    { label: "exports.columns.payee", of: (row) => row.payeeName },
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "exports.columns.refunded_on", kind: "day", of: (row) => row.refundedOn },
    { label: "exports.columns.withdrawn_on", kind: "day", of: (row) => row.withdrawnOn },
    { label: "exports.columns.reason", of: (row) => row.reason },
    { label: "exports.columns.reference", of: (row) => row.bankReference },
    { label: "exports.columns.by", of: (row, { language }) => textIn(language, row, "registeredBy") },
  ],
});
