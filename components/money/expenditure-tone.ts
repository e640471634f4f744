import type { Tone } from "@/components/ui/tone";
import type { ExpenditureState } from "@/core/expenditures/expenditure-life";

/** How the state of an expenditure is marked wherever it stands. */
export const expenditureTone: Record<ExpenditureState, Tone> = {
  registered: "info",
  confirmed: "ok",
  withdrawn: "neutral",
  reversed: "warn",
};
