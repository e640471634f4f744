import type { Tone } from "@/components/ui/tone";
import type { DisbursementState } from "@/core/disbursements/disbursement-life";

/** How the state of a disbursement is marked wherever it stands. */
export const disbursementTone: Record<DisbursementState, Tone> = {
  requested: "info",
  returned: "warn",
  approved: "info",
  sent: "info",
  partly_received: "warn",
  received: "ok",
  refused: "block",
  cancelled: "neutral",
};
