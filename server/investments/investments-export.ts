import { investmentsQuerySchema } from "@/core/investments/investments-query";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { countyColumns } from "../exports/shared-columns";
import { listInvestments } from "./list-investments";

/** The list of investments as a file; agreed, paid and taxes stand side by side and are not added up. */
export const investmentsExport = exportOf({
  name: "investments",
  roles: programmeRoles,
  input: investmentsQuerySchema,
  title: "investments.title",
  read: listInvestments,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    { label: "exports.columns.enterprise", of: (row) => row.enterpriseName },
    { label: "exports.columns.uscc", of: (row) => row.uscc },
    { label: "exports.columns.description", of: (row) => row.description },
    ...countyColumns,
    { label: "exports.columns.agreed", kind: "money", of: (row) => row.agreed },
    { label: "exports.columns.paid", kind: "money", of: (row) => row.paid },
    { label: "exports.columns.taxes", kind: "money", of: (row) => row.taxes },
    { label: "exports.columns.agreed_on", kind: "day", of: (row) => row.agreedOn },
    { label: "exports.columns.document", of: (row) => row.documentNumber },
    { label: "exports.columns.withdrawn_on", kind: "day", of: (row) => row.withdrawnOn },
    { label: "exports.columns.by", of: (row, { language }) => textIn(language, row, "registeredBy") },
  ],
});
