import type { Tone } from "@/components/ui/tone";
import type { MoneyReturnState } from "@/core/returns/return-state";

/** How the state of a return of money is marked wherever it stands. */
export const returnTone: Record<MoneyReturnState, Tone> = {
  open: "info",
  short: "warn",
  received: "ok",
  taken_back: "neutral",
  withdrawn: "neutral",
};
