import type { ProjectContent } from "@/core/projects/project-content";
import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";

export type VersionParts = { projectId: number; versionId: number } & Pick<
  ProjectContent,
  "budgetLines" | "targets" | "contacts"
>;

/** Adds the budget lines, targets and contacts of versions, in their order. */
export async function writeParts(work: Work, versions: readonly VersionParts[]): Promise<void> {
  const rowsOf = <Part extends object>(partsOf: (version: VersionParts) => readonly Part[]) =>
    rowsAsJson(
      versions.flatMap((version) =>
        partsOf(version).map((part, position) => ({
          ...part,
          projectId: version.projectId,
          versionId: version.versionId,
          position,
        })),
      ),
    );
  await work.sql`
    insert into budget_line (project_id, version_id, position, source, fiscal_year, purpose, amount)
    select r."projectId", r."versionId", r.position, r.source, r."fiscalYear", r.purpose, r.amount
    from jsonb_to_recordset(${rowsOf((version) => version.budgetLines)}::text::jsonb) as r ("projectId" integer,
      "versionId" integer, position integer, source text, "fiscalYear" integer, purpose text, amount bigint)`;
  await work.sql`
    insert into performance_target (project_id, version_id, position, indicator, unit, baseline, target, due_on)
    select r."projectId", r."versionId", r.position, r.indicator, r.unit, r.baseline, r.target, r."dueOn"
    from jsonb_to_recordset(${rowsOf((version) => version.targets)}::text::jsonb) as r ("projectId" integer,
      "versionId" integer, position integer, indicator text, unit text, baseline numeric, target numeric, "dueOn" date)`;
  await work.sql`
    insert into project_contact (project_id, version_id, position, name, office, phone)
    select r."projectId", r."versionId", r.position, r.name, r.office, r.phone
    from jsonb_to_recordset(${rowsOf((version) => version.contacts)}::text::jsonb) as r ("projectId" integer,
      "versionId" integer, position integer, name text, office text, phone text)`;
}
