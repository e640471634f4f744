import type { ProjectStage } from "./project-life";

/** The east promises money to a project that has been approved and is not yet done. */
export const commitStages: readonly ProjectStage[] = ["approved", "in_progress"];

/** Money moves for a project that has been approved and is neither suspended nor ended (EW-DISB-01). */
export const payStages: readonly ProjectStage[] = ["approved", "in_progress", "accepted"];

/** Left-over money goes back whatever became of the project. */
export const returnStages: readonly ProjectStage[] = [
  "approved",
  "in_progress",
  "accepted",
  "closed",
  "suspended",
  "cancelled",
];

/** New risk of an instrument is taken while the project lives; a fund goes on revolving once the works are accepted. */
export const lendingStages: readonly ProjectStage[] = ["in_progress", "accepted"];

/** What an instrument owes is paid, repaid and ended whatever became of the project; a closed one has nothing left. */
export const endingStages: readonly ProjectStage[] = ["in_progress", "accepted", "suspended", "cancelled"];
