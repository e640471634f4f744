import type { Tone } from "@/components/ui/tone";
import type { PassDownState } from "@/core/pass-downs/next-steps";

/** How the state of a pass-down is marked wherever it stands. */
export const passDownTone: Record<PassDownState, Tone> = {
  open: "info",
  short: "warn",
  confirmed: "ok",
  taken_back: "neutral",
};
