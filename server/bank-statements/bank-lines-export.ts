import { bankLinesQuerySchema } from "@/core/bank-statements/bank-statements-query";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { listBankLines } from "./list-bank-lines";

/** The lines of a statement as a file, with what was found and decided of each. */
export const bankLinesExport = exportOf({
  name: "bank-lines",
  roles: programmeRoles,
  input: bankLinesQuerySchema,
  title: "bank-statements.one",
  read: listBankLines,
  columns: [
    { label: "bank-statements.lines.row", kind: "count", of: (row) => row.id },
    { label: "bank-statements.fields.date", kind: "day", of: (row) => row.valueDate },
    {
      label: "bank-statements.fields.direction",
      of: (row, { t }) => row.direction && t(`bank-statements.directions.${row.direction}`),
    },
    { label: "bank-statements.lines.amount", kind: "money", of: (row) => row.amount },
    { label: "bank-statements.fields.reference", of: (row) => row.reference },
    { label: "bank-statements.fields.counterparty", of: (row) => row.counterparty },
    { label: "bank-statements.fields.remark", of: (row) => row.remark },
    { label: "bank-statements.lines.finding", of: (row, { t }) => t(`bank-statements.findings.${row.finding}`) },
    {
      label: "bank-statements.lines.faults",
      of: ({ faults }, { t }) =>
        faults
          .map(({ field, code, text }) =>
            t(`bank-statements.line_faults.${code}`, { field: t(`bank-statements.fields.${field}`), text }),
          )
          .join("; "),
    },
    { label: "bank-statements.lines.record", of: (row) => row.recordCode },
    { label: "bank-statements.lines.expected", kind: "money", of: (row) => row.expected },
    { label: "bank-statements.lines.decision", of: (row, { t }) => t(`bank-statements.states.${row.state}`) },
    { label: "exports.columns.reason", of: (row) => row.reason },
  ],
});
