import type { Work } from "@/db/work";
import type { LockedProject } from "./lock-projects";
import { takeStep } from "./take-step";

/** The work of locked, approved projects has begun. */
export async function startImplementationsMany(
  work: Work,
  rows: readonly LockedProject[],
  on = work.today,
): Promise<void> {
  await takeStep(work, rows, { stage: "in_progress" }, { verb: "started", on });
}
