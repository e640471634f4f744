import type { Tone } from "@/components/ui/tone";
import type { ProjectStage, VersionState } from "@/core/projects/project-life";

const tones: Record<ProjectStage | VersionState, Tone> = {
  draft: "neutral",
  submitted: "info",
  under_review: "info",
  returned: "warn",
  rejected: "block",
  approved: "ok",
  in_progress: "ok",
  accepted: "ok",
  closed: "neutral",
  suspended: "warn",
  cancelled: "neutral",
  superseded: "neutral",
  withdrawn: "neutral",
};

/** How a stage of a project, or a state of a version, is marked wherever it stands. */
export const stageTone = (stage: ProjectStage | VersionState): Tone => tones[stage];
