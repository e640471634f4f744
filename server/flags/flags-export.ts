import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { flagsQuerySchema } from "@/core/rules/flags-query";
import { exportOf } from "../exports/export";
import { countyColumns, projectColumns } from "../exports/shared-columns";
import { listFlags } from "./list-flags";

/** The list of compliance flags as a file. */
export const flagsExport = exportOf({
  name: "flags",
  roles: programmeRoles,
  input: flagsQuerySchema,
  title: "flags.title",
  read: listFlags,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    { label: "exports.columns.rule_code", of: (row) => row.ruleCode },
    { label: "exports.columns.rule", of: (row, { language }) => textIn(language, row, "title") },
    { label: "exports.columns.weight", of: (row, { t }) => t(`terms.weights.${row.weight}`) },
    { label: "exports.columns.state", of: (row, { t }) => t(`terms.flag_states.${row.state}`) },
    { label: "exports.columns.verdict", of: (row, { t }) => t(`terms.verdicts.${row.verdict}`) },
    { label: "exports.columns.subject", of: (row, { t }) => t(`terms.subjects.${row.subject}`) },
    { label: "exports.columns.subject_code", of: (row) => row.subjectCode },
    ...projectColumns,
    ...countyColumns,
    { label: "exports.columns.stake", kind: "money", of: (row) => row.stake },
    { label: "exports.columns.raised_at", kind: "instant", of: (row) => row.raisedAt },
    { label: "exports.columns.waived_until", kind: "day", of: (row) => row.waivedUntil },
  ],
});
