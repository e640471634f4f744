import { invalid } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";

export type Actual = { projectId: number; targetId: number; actual: number; reason?: string | undefined };

/**
 * Records what was reached for targets of projects' approved versions; each once. Throws `choice` on the field that
 * `fieldOf` names for a target of another project or version.
 */
export async function recordActuals(
  work: Work,
  actuals: readonly Actual[],
  fieldOf: (index: number) => string,
): Promise<void> {
  if (actuals.length === 0) return;
  const targets = await work.sql<{ id: number; projectId: number }[]>`
    select t.id, t.project_id as "projectId" from performance_target t
    join project_version v on v.id = t.version_id
    join project p on p.id = t.project_id and p.approved_version = v.version
    where t.project_id = any (${actuals.map((row) => row.projectId)}::integer[])`;
  const projectOf = new Map(targets.map((target) => [target.id, target.projectId]));
  const foreign = actuals.findIndex((row) => projectOf.get(row.targetId) !== row.projectId);
  if (foreign >= 0) throw invalid(fieldOf(foreign), "choice");
  await work.sql`
    insert into target_actual (project_id, target_id, actual, reason, recorded_by)
    select r."projectId", r."targetId", r.actual, r.reason, ${work.actor.personId}
    from jsonb_to_recordset(${rowsAsJson(actuals)}::text::jsonb) as r ("projectId" integer, "targetId" integer,
      actual numeric, reason text)`;
}
