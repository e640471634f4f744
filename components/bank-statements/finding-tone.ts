import type { Tone } from "@/components/ui/tone";
import type { BankLineState } from "@/core/bank-statements/bank-line-life";
import type { Finding } from "@/core/bank-statements/bank-line-terms";

/** How a finding is marked wherever it stands. */
export const findingTone: Record<Finding, Tone> = {
  matched: "ok",
  amount_differs: "warn",
  unknown_reference: "warn",
  ambiguous: "warn",
  too_early: "warn",
  closed_period: "block",
  already_booked: "neutral",
  repeated: "warn",
  faulty: "block",
};

export const bankLineTone: Record<BankLineState, Tone> = { open: "info", booked: "ok", dismissed: "neutral" };
