import { conflict } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";
import type { LockedProject } from "./lock-projects";
import { takeStep } from "./take-step";

export type Acceptance = { project: LockedProject; assetOwner: string };

/** Accepts the finished work of locked projects today, for whoever owns and keeps up what was built. */
export async function acceptProjectsMany(work: Work, acceptances: readonly Acceptance[]): Promise<void> {
  const projects = acceptances.map(({ project }) => project);
  if (projects.some((project) => project.isChange)) throw conflict("project.change_pending");
  await takeStep(work, projects, { stage: "accepted" }, { verb: "accepted" });
  const rows = acceptances.map(({ project, assetOwner }) => ({ id: project.id, assetOwner }));
  await work.sql`
    update project p set accepted_on = ${work.today}, asset_owner = r."assetOwner"
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (id integer, "assetOwner" text)
    where p.id = r.id`;
}
