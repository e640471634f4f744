import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { passDownsQuerySchema } from "@/core/pass-downs/pass-downs-query";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns, projectColumns } from "../exports/shared-columns";
import { listPassDowns } from "./list-pass-downs";

/** The list of pass-downs as a file. */
export const passDownsExport = exportOf({
  name: "pass-downs",
  roles: programmeRoles,
  input: passDownsQuerySchema,
  title: "money.pass_downs.title",
  read: listPassDowns,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    ...projectColumns,
    ...countyColumns,
    ...lineColumns,
    { label: "exports.columns.leg", of: (row, { t }) => t(`terms.pass_down_legs.${row.leg}`) },
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "exports.columns.confirmed", kind: "money", of: (row) => row.confirmedAmount },
    { label: "exports.columns.taken_back", kind: "money", of: (row) => row.takenBack },
    { label: "exports.columns.passed_on", kind: "day", of: (row) => row.passedOn },
    { label: "exports.columns.confirmed_on", kind: "day", of: (row) => row.confirmedOn },
    { label: "exports.columns.reference", of: (row) => row.bankReference },
    { label: "exports.columns.by", of: (row, { language }) => textIn(language, row, "passedBy") },
  ],
});
