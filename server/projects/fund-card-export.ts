import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { typedCode } from "@/core/kernel/typed-code";
import { cardFigures } from "@/core/money/figures";
import { exportOf } from "../exports/export";
import { lineColumns } from "../exports/shared-columns";
import { getFundCard } from "./get-fund-card";

/** The fund card of a project as a file. */
export const fundCardExport = exportOf({
  name: "fund-card",
  roles: programmeRoles,
  input: z.object({ project: typedCode() }),
  title: "projects.fund_card.title",
  heading: async (work, { project: code }, { t }) => {
    const { project } = await getFundCard(work, { code });
    return {
      title: `${t("projects.fund_card.title")} ${project.code}`,
      lines: [
        [t("exports.columns.project_code"), project.code],
        [t("exports.columns.project"), project.title],
      ],
    };
  },
  read: async (work, { project: code }) => ({ rows: (await getFundCard(work, { code })).lines }),
  columns: [
    ...lineColumns,
    { label: "exports.columns.budget", kind: "money", sum: true, of: (line) => line.budget },
    ...cardFigures.map((name) => ({
      label: `terms.figures.${name}`,
      kind: "money" as const,
      sum: true,
      of: (line: Record<typeof name, bigint>) => line[name],
    })),
  ],
});
