import { disbursementsQuerySchema } from "@/core/disbursements/disbursements-query";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns, projectColumns } from "../exports/shared-columns";
import { listDisbursements } from "./list-disbursements";

/** The list of disbursements as a file. */
export const disbursementsExport = exportOf({
  name: "disbursements",
  roles: programmeRoles,
  input: disbursementsQuerySchema,
  title: "disbursements.title",
  read: listDisbursements,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    ...projectColumns,
    ...countyColumns,
    { label: "exports.columns.state", of: (row, { t }) => t(`terms.disbursement_states.${row.state}`) },
    ...lineColumns,
    { label: "exports.columns.purpose", of: (row, { t }) => t(`terms.purposes.${row.purpose}`) },
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "exports.columns.received", kind: "money", of: (row) => row.received },
    { label: "exports.columns.taken_back", kind: "money", of: (row) => row.takenBack },
    { label: "exports.columns.requested_on", kind: "day", of: (row) => row.requestedOn },
    { label: "exports.columns.approved_on", kind: "day", of: (row) => row.approvedOn },
    { label: "exports.columns.sent_on", kind: "day", of: (row) => row.sentOn },
  ],
});
