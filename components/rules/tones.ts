import type { Tone } from "@/components/ui/tone";
import type { FlagState, Verdict, Weight } from "@/core/rules/rule-terms";

/** How heavy it is when broken. */
export const weightTone: Record<Weight, Tone> = { block: "block", warn: "warn", info: "info" };

/** What has become of a flag: what is still to be done stands out, what is over does not. */
export const flagStateTone: Record<FlagState, Tone> = {
  open: "warn",
  explained: "info",
  waived: "neutral",
  rectified: "info",
  verified: "ok",
  closed: "ok",
};

/** A verdict weighs as much as the rule does at that moment; one that is not known is never green. */
export function verdictTone(verdict: Verdict, weight: Weight | null): Tone {
  if (verdict === "pass") return "ok";
  if (verdict === "not_applicable") return "neutral";
  return weightTone[weight ?? "warn"];
}
