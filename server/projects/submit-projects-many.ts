import type { Work } from "@/db/work";
import type { LockedProject } from "./lock-projects";
import { takeStep } from "./take-step";

/** Submits locked projects or changes of them. The gate is the caller's: seeds judge afterwards. */
export async function submitProjectsMany(work: Work, rows: readonly LockedProject[], on = work.today): Promise<void> {
  await work.sql`update project_version set submitted_by = ${work.actor.personId}, submitted_on = ${on}
    where id = any (${rows.map((row) => row.versionId)}::integer[])`;
  await takeStep(work, rows, { version: "submitted", stage: "submitted" }, { verb: "submitted", on });
}
