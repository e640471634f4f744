import { payStages } from "@/core/projects/money-stages";
import type { ProjectStage } from "@/core/projects/project-life";
import type { Work } from "@/db/work";

/** A project that money of another may go to. */
export type TargetProject = { code: string; title: string };

const MOST = 200;

/** The projects of the same county and pairing that money may be paid for, the newest first, at most 200. */
export async function listTargetProjects({ sql }: Work, of: { projectId: number }): Promise<TargetProject[]> {
  const rows = await sql<TargetProject[]>`
    select p.code, p.title from project own join project p using (pairing_id, county_code)
    where own.id = ${of.projectId} and p.id <> own.id and p.stage = any (${payStages as ProjectStage[]}::text[])
    order by p.id desc limit ${MOST}`;
  return [...rows];
}
