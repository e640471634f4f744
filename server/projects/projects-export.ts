import { programmeRoles } from "@/core/kernel/roles";
import { projectsQuerySchema } from "@/core/projects/projects-query";
import { exportOf } from "../exports/export";
import { countyColumns } from "../exports/shared-columns";
import { listProjects } from "./list-projects";

/** The list of projects as a file. */
export const projectsExport = exportOf({
  name: "projects",
  roles: programmeRoles,
  input: projectsQuerySchema,
  title: "projects.title",
  read: listProjects,
  columns: [
    { label: "exports.columns.project_code", of: (row) => row.code },
    { label: "exports.columns.project", of: (row) => row.title },
    ...countyColumns,
    { label: "exports.columns.pairing", of: (row) => row.pairingId },
    { label: "exports.columns.stage", of: (row, { t }) => t(`terms.stages.${row.stage}`) },
    { label: "exports.columns.strand", of: (row, { t }) => t(`terms.strands.${row.strand}`) },
    { label: "exports.columns.category", of: (row, { t }) => t(`terms.categories.${row.category}`) },
    { label: "exports.columns.start_year", kind: "count", of: (row) => row.startYear },
    { label: "exports.columns.budget", kind: "money", of: (row) => row.budget },
    { label: "exports.columns.committed", kind: "money", of: (row) => row.committed },
    { label: "exports.columns.sent", kind: "money", of: (row) => row.sent },
    { label: "exports.columns.received", kind: "money", of: (row) => row.received },
    { label: "exports.columns.spent", kind: "money", of: (row) => row.spent },
  ],
});
