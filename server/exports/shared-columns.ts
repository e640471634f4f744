import { textIn } from "@/core/kernel/language";
import type { ExportColumn } from "./export";

type OfProject = { projectCode: string | null; projectTitle: string | null };
type OfCounty = { countyCode: string | null; countyZh: string | null; countyEn: string | null };
type OfLine = { source: string; fiscalYear: number };

/** Code and title of the project that a row belongs to. */
export const projectColumns: readonly ExportColumn<OfProject>[] = [
  { label: "exports.columns.project_code", of: (row) => row.projectCode },
  { label: "exports.columns.project", of: (row) => row.projectTitle },
];

/** Code and name of the county that a row belongs to. */
export const countyColumns: readonly ExportColumn<OfCounty>[] = [
  { label: "exports.columns.county_code", of: (row) => row.countyCode },
  {
    label: "exports.columns.county",
    of: ({ countyZh, countyEn }, { language }) =>
      textIn(language, { countyZh: countyZh ?? "", countyEn: countyEn ?? "" }, "county"),
  },
];

/** Source and fiscal year of the money. */
export const lineColumns: readonly ExportColumn<OfLine>[] = [
  { label: "exports.columns.source", of: (row, { t }) => t(`terms.account_sources.${row.source}`) },
  { label: "exports.columns.year", kind: "count", of: (row) => row.fiscalYear },
];
