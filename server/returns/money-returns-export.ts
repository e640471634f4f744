import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { moneyReturnsQuerySchema } from "@/core/returns/money-returns-query";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns, projectColumns } from "../exports/shared-columns";
import { listMoneyReturns } from "./list-money-returns";

/** The list of money sent back as a file. */
export const moneyReturnsExport = exportOf({
  name: "returns",
  roles: programmeRoles,
  input: moneyReturnsQuerySchema,
  title: "money.returns.title",
  read: listMoneyReturns,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    ...projectColumns,
    ...countyColumns,
    ...lineColumns,
    { label: "exports.columns.place", of: (row, { t }) => t(`terms.return_places.${row.place}`) },
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "exports.columns.received", kind: "money", of: (row) => row.receivedAmount },
    { label: "exports.columns.taken_back", kind: "money", of: (row) => row.takenBack },
    { label: "exports.columns.returned_on", kind: "day", of: (row) => row.returnedOn },
    { label: "exports.columns.received_on", kind: "day", of: (row) => row.receivedOn },
    { label: "exports.columns.withdrawn_on", kind: "day", of: (row) => row.withdrawnOn },
    { label: "exports.columns.reason", of: (row) => row.reason },
    { label: "exports.columns.reference", of: (row) => row.bankReference },
    { label: "exports.columns.by", of: (row, { language }) => textIn(language, row, "returnedBy") },
  ],
});
