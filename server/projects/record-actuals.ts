import { invalid } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";

export type Actual = { targetId: number; actual: number; reason?: string | undefined };
type Targeted = { id: number; approvedVersion: number | null };

/**
 * Records what was reached for targets of a project's approved version; each once. Throws `choice` on the field that
 * `fieldOf` names for a target of another project or version.
 */
export async function recordActuals(
  work: Work,
  project: Targeted,
  actuals: readonly Actual[],
  fieldOf: (index: number) => string,
): Promise<void> {
  if (actuals.length === 0) return;
  const targets = await work.sql<{ id: number }[]>`
    select t.id from performance_target t join project_version v on v.id = t.version_id
    where t.project_id = ${project.id} and v.version = ${project.approvedVersion}`;
  const known = new Set(targets.map((target) => target.id));
  const foreign = actuals.findIndex((row) => !known.has(row.targetId));
  if (foreign >= 0) throw invalid(fieldOf(foreign), "choice");
  await work.sql`
    insert into target_actual (project_id, target_id, actual, reason, recorded_by)
    select ${project.id}, r."targetId", r.actual, r.reason, ${work.actor.personId}
    from jsonb_to_recordset(${rowsAsJson(actuals)}::text::jsonb) as r ("targetId" integer, actual numeric, reason text)`;
}
