import { conflict } from "@/core/kernel/domain-error";
import { mayStep } from "@/core/kernel/transition";
import {
  type ProjectStage,
  projectTransitions,
  type VersionState,
  versionTransitions,
} from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import type { LockedProject } from "./lock-projects";

/** The stages of a project during which a change of it may be written and reviewed. */
const changeable: readonly ProjectStage[] = ["approved", "in_progress", "suspended"];

/** Where the versions go, and the projects with them unless the version is a change after approval. */
export type Step = { version?: VersionState; stage?: ProjectStage };

/** Refuses (conflict `project.moved_on`) when the actor may not take one of these projects this step from where it is. */
export function requireStep(work: Work, rows: readonly LockedProject[], { version, stage }: Step): void {
  const { role } = work.actor;
  const fits = (row: LockedProject) =>
    (version === undefined || mayStep(versionTransitions, row.versionState, version, role)) &&
    (version !== undefined && row.isChange
      ? changeable.includes(row.stage)
      : stage === undefined || mayStep(projectTransitions, row.stage, stage, role));
  const stuck = rows.find((row) => !fits(row));
  if (stuck) throw conflict("project.moved_on", { code: stuck.code });
}
