import { programmeRoles } from "@/core/kernel/roles";
import { type StatementKind, statementKinds, statementLines } from "@/core/statements/statement-lines";
import { type StatementFilters, statementFiltersSchema } from "@/core/statements/statements-query";
import type { Work } from "@/db/work";
import { type Export, type ExportColumn, exportOf, type Words } from "../exports/export";
import { getYearStatement, type StatementRow } from "./get-year-statement";

const cellKind = (key: string) => (key === "since" ? "day" : key.endsWith("_share") ? "text" : "money");

/** What a row is called: a place or pairing by its name, a line or a source in words. */
function nameOf({ key, name, role }: StatementRow, { t, language }: Words, kind: StatementKind): string {
  if (name) return language === "zh" ? name.nameZh : name.nameEn;
  if (kind !== "sources-and-uses")
    return key && role === "counted" ? t(`terms.account_sources.${key}`) : t("statements.levels.national");
  const line = t(`statements.lines.${key}`);
  return role === "of_which" ? t("statements.of_which", { name: line }) : line;
}

/** The columns of figures: those of the lines, or this year and the one before. */
function figureColumns(kind: StatementKind): ExportColumn<StatementRow>[] {
  const column = (key: string, label: string): ExportColumn<StatementRow> => ({
    label,
    kind: cellKind(key),
    // Only rows that all count add up; of sources and uses a sum would count parts twice.
    sum: kind !== "sources-and-uses" && cellKind(key) === "money",
    of: (row) => row.cells[key] ?? null,
  });
  if (kind === "sources-and-uses")
    return [column("amount", "statements.amount"), column("previous", "statements.previous")];
  return statementLines[kind].map(({ key }) => column(key, `statements.lines.${key}`));
}

async function headingOf({ today }: Work, { year, pairing, division, county }: StatementFilters, { t }: Words) {
  return {
    lines: [
      [t("statements.export.year"), String(year ?? today.slice(0, 4))],
      [t("statements.export.pairing"), pairing ?? null],
      [t("statements.export.division"), division ?? null],
      [t("statements.export.county"), county ?? null],
    ] as const,
  };
}

const exportFor = (kind: StatementKind): Export =>
  exportOf({
    name: `year-end-${kind}`,
    roles: programmeRoles,
    input: statementFiltersSchema,
    title: `statements.kinds.${kind}.title`,
    heading: headingOf,
    read: async (work, query) => ({ rows: (await getYearStatement(work, { ...query, kind })).rows }),
    columns: [
      { label: "statements.export.code", of: ({ key }: StatementRow) => key },
      { label: "statements.export.name", of: (row, words) => nameOf(row, words, kind) },
      ...(kind === "sources-and-uses"
        ? [
            {
              label: "statements.export.role",
              of: ({ role }: StatementRow, { t }: Words) => t(`statements.roles.${role}`),
            },
          ]
        : []),
      ...figureColumns(kind),
    ],
  });

/** The year-end statements as files, in fen to the last; each row of sources and uses says what it counts as. */
export const yearEndExports: readonly Export[] = statementKinds.map(exportFor);
