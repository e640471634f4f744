import type { Tone } from "@/components/ui/tone";
import type { InstrumentState, MovementState } from "@/core/instruments/instrument-life";

/** How the states of an instrument and of its movements are marked wherever they stand. */
export const instrumentTone: Record<InstrumentState, Tone> = {
  running: "ok",
  wound_up: "neutral",
  withdrawn: "neutral",
};
export const movementTone: Record<MovementState, Tone> = {
  registered: "info",
  confirmed: "ok",
  withdrawn: "neutral",
  reversed: "warn",
};
