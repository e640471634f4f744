import type { Tone } from "@/components/ui/tone";
import type { ReallocationState } from "@/core/reallocations/reallocation-life";

/** How the state of a re-allocation is marked wherever it stands. */
export const reallocationTone: Record<ReallocationState, Tone> = {
  asked: "info",
  approved: "ok",
  refused: "block",
  withdrawn: "neutral",
};
