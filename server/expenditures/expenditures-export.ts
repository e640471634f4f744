import { expendituresQuerySchema } from "@/core/expenditures/expenditures-query";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns, projectColumns } from "../exports/shared-columns";
import { listExpenditures } from "./list-expenditures";

/** The list of expenditures as a file. */
export const expendituresExport = exportOf({
  name: "expenditures",
  roles: programmeRoles,
  input: expendituresQuerySchema,
  title: "expenditures.title",
  read: listExpenditures,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    ...projectColumns,
    ...countyColumns,
    { label: "exports.columns.state", of: (row, { t }) => t(`terms.expenditure_states.${row.state}`) },
    ...lineColumns,
    { label: "exports.columns.purpose", of: (row, { t }) => t(`terms.purposes.${row.purpose}`) },
    { label: "exports.columns.payee", of: (row) => row.payeeName },
    { label: "exports.columns.payee_kind", of: (row, { t }) => t(`terms.payee_kinds.${row.payeeKind}`) },
    { label: "exports.columns.invoice", of: (row) => row.invoiceNumber },
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "exports.columns.spent_on", kind: "day", of: (row) => row.spentOn },
  ],
});
