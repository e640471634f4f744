import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { twoSidedStepsQuerySchema } from "@/core/reconciliation/reconciliation-query";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns, projectColumns } from "../exports/shared-columns";
import { listTwoSidedSteps } from "./list-two-sided-steps";

/** The rows of reconciliation as a file: both statements of each step. */
export const twoSidedStepsExport = exportOf({
  name: "reconciliation",
  roles: programmeRoles,
  input: twoSidedStepsQuerySchema,
  title: "reconciliation.title",
  read: listTwoSidedSteps,
  columns: [
    { label: "reconciliation.rows.code", of: (row) => row.code },
    { label: "reconciliation.filter.step", of: (row, { t }) => t(`reconciliation.steps.${row.step}`) },
    ...projectColumns,
    ...countyColumns,
    ...lineColumns,
    { label: "reconciliation.rows.state", of: (row, { t }) => t(`reconciliation.states.${row.reconciliation}`) },
    { label: "exports.columns.reference", of: (row) => row.bankReference },
    { label: "reconciliation.rows.sent", kind: "money", sum: true, of: (row) => row.amount },
    { label: "reconciliation.rows.sent_on", kind: "day", of: (row) => row.sentOn },
    { label: "reconciliation.rows.sent_by", of: (row, { language }) => textIn(language, row, "sentBy") },
    { label: "reconciliation.rows.received", kind: "money", sum: true, of: (row) => row.received },
    { label: "reconciliation.rows.received_on", kind: "day", of: (row) => row.receivedOn },
    {
      label: "reconciliation.rows.received_by",
      of: (row, { language }) => (language === "zh" ? row.receivedByZh : row.receivedByEn),
    },
    { label: "exports.columns.taken_back", kind: "money", sum: true, of: (row) => row.takenBack },
    { label: "reconciliation.rows.difference", kind: "money", sum: true, of: (row) => row.difference },
    { label: "reconciliation.lines.days", kind: "count", of: (row) => row.days },
  ],
});
