import type { Work } from "@/db/work";
import type { LockedProject } from "./lock-projects";
import { takeStep } from "./take-step";

/** Begins the review of locked, submitted projects or changes of them. */
export async function startReviewsMany(work: Work, rows: readonly LockedProject[], on = work.today): Promise<void> {
  await takeStep(work, rows, { version: "under_review", stage: "under_review" }, { verb: "review_started", on });
}
