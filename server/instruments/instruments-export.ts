import { instrumentsQuerySchema } from "@/core/instruments/instruments-query";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { countyColumns, lineColumns, projectColumns } from "../exports/shared-columns";
import { listInstruments } from "./list-instruments";

const sums = ["capital", "exposure", "drawn", "repaid", "outstanding", "claimed", "lost", "default"] as const;

/** The list of instruments with their figures as a file. */
export const instrumentsExport = exportOf({
  name: "instruments",
  roles: programmeRoles,
  input: instrumentsQuerySchema,
  title: "instruments.title",
  read: listInstruments,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    { label: "instruments.columns.name", of: (row) => row.name },
    { label: "instruments.columns.kind", of: (row, { t }) => t(`terms.instrument_kinds.${row.kind}`) },
    { label: "exports.columns.state", of: (row, { t }) => t(`terms.instrument_states.${row.state}`) },
    ...projectColumns,
    ...countyColumns,
    ...lineColumns,
    { label: "instruments.columns.operator", of: (row) => row.operatorName },
    ...sums.map((name) => ({
      label: `instruments.figures.${name}`,
      kind: "money" as const,
      of: (row: Record<(typeof sums)[number], bigint>) => row[name],
    })),
    { label: "instruments.figures.default_rate", of: (row) => row.defaultRate },
    { label: "instruments.figures.leverage", of: (row) => row.leverage },
  ],
});
