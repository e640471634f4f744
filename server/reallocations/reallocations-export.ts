import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { reallocationsQuerySchema } from "@/core/reallocations/reallocations-query";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns } from "../exports/shared-columns";
import { listReallocations } from "./list-reallocations";

/** The list of re-allocations as a file. */
export const reallocationsExport = exportOf({
  name: "reallocations",
  roles: programmeRoles,
  input: reallocationsQuerySchema,
  title: "reallocations.title",
  read: listReallocations,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    { label: "exports.columns.state", of: (row, { t }) => t(`terms.reallocation_states.${row.state}`) },
    ...countyColumns,
    { label: "exports.columns.from_project", of: (row) => `${row.fromCode} ${row.fromTitle}` },
    { label: "exports.columns.to_project", of: (row) => `${row.toCode} ${row.toTitle}` },
    ...lineColumns,
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "exports.columns.reason", of: (row) => row.reason },
    { label: "exports.columns.asked_on", kind: "day", of: (row) => row.askedOn },
    { label: "exports.columns.by", of: (row, { language }) => textIn(language, row, "askedBy") },
    { label: "exports.columns.decided_on", kind: "day", of: (row) => row.decidedOn },
    { label: "exports.columns.decision_reason", of: (row) => row.decisionReason },
  ],
});
