import { commitmentsQuerySchema } from "@/core/commitments/commitments-query";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns, projectColumns } from "../exports/shared-columns";
import { listCommitments } from "./list-commitments";

/** The list of commitments as a file. */
export const commitmentsExport = exportOf({
  name: "commitments",
  roles: programmeRoles,
  input: commitmentsQuerySchema,
  title: "money.commitments.title",
  read: listCommitments,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    ...projectColumns,
    ...countyColumns,
    {
      label: "exports.columns.state",
      of: (row, { t }) => t(row.reversed ? "money.commitments.reversed" : "money.commitments.valid"),
    },
    ...lineColumns,
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "exports.columns.document", of: (row) => row.documentNumber },
    { label: "exports.columns.committed_on", kind: "day", of: (row) => row.committedOn },
    { label: "exports.columns.by", of: (row, { language }) => textIn(language, row, "committedBy") },
  ],
});
