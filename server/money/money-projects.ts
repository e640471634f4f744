import { invalid, notFound } from "@/core/kernel/domain-error";
import type { ProjectStage } from "@/core/projects/project-life";
import type { Work } from "@/db/work";

/** A project as far as money concerns it. */
export type MoneyProject = {
  id: number;
  code: string;
  pairingId: string;
  countyCode: string;
  stage: ProjectStage;
};

/**
 * The projects of these codes, in their order (a code may repeat). Throws 'not_found' on the field projectCode for a
 * code outside the actor's scope, and `money.project_stage` for a project that is at none of the stages.
 */
export async function moneyProjects(
  work: Work,
  codes: readonly string[],
  stages: readonly ProjectStage[],
): Promise<MoneyProject[]> {
  const rows = await work.sql<MoneyProject[]>`
    select p.id, p.code, p.pairing_id as "pairingId", p.county_code as "countyCode", p.stage
    from unnest(${codes as string[]}::text[]) with ordinality as wanted (code, n)
    join project p using (code) order by wanted.n`;
  if (rows.length < codes.length) throw notFound("projectCode");
  const wrong = rows.find((row) => !stages.includes(row.stage));
  if (wrong) throw invalid("projectCode", "money.project_stage", { project: wrong.code });
  return [...rows];
}
