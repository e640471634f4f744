import { invalid, notFound } from "@/core/kernel/domain-error";
import { payStages, returnStages } from "@/core/projects/money-stages";
import type { ProjectStage } from "@/core/projects/project-life";
import type { Work } from "@/db/work";

/** A project that money is taken from or given to. */
export type ReallocationSide = { id: number; code: string; pairingId: string; countyCode: string; stage: ProjectStage };

type Named = { from: string; to: string };

/**
 * The two projects of a re-allocation. Throws 'not_found' on the field of one outside the actor's scope, `money.other_place`
 * for two that are not of one pairing and county, and `money.project_stage` for money that may not leave the one (left-over
 * money may, whatever became of it) or may not be paid for the other.
 */
export async function reallocationSides(
  work: Work,
  { from, to }: Named,
): Promise<{ from: ReallocationSide; to: ReallocationSide }> {
  const rows = await work.sql<ReallocationSide[]>`
    select id, code, pairing_id as "pairingId", county_code as "countyCode", stage from project
    where code = any (${[from, to]}::text[])`;
  const side = (code: string, field: string) => {
    const row = rows.find((each) => each.code === code);
    if (!row) throw notFound(field);
    return row;
  };
  const sides = { from: side(from, "projectCode"), to: side(to, "toProjectCode") };
  if (sides.from.pairingId !== sides.to.pairingId || sides.from.countyCode !== sides.to.countyCode)
    throw invalid("toProjectCode", "money.other_place");
  if (!returnStages.includes(sides.from.stage)) throw invalid("projectCode", "money.project_stage", { project: from });
  if (!payStages.includes(sides.to.stage)) throw invalid("toProjectCode", "money.project_stage", { project: to });
  return sides;
}
