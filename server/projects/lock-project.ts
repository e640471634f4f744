import { conflict } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type LockedProject, lockProjects } from "./lock-projects";

/** lockProjects() for one. With `seen`, throws the conflict `stale` when the project has changed since it was read. */
export async function lockProject(work: Work, code: string, seen?: number): Promise<LockedProject> {
  const [row] = await lockProjects(work, [code]);
  if (!row) throw new Error("no project was locked");
  if (seen !== undefined && seen !== row.revision) throw conflict("stale");
  return row;
}
