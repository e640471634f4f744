import { mayStep } from "@/core/kernel/transition";
import { flagTransitions } from "@/core/rules/flag-life";
import type { FlagState } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { closeFlag } from "./close-flag";
import { explainFlag } from "./explain-flag";
import { judgeFlag } from "./judge-flag";
import type { FlagEvent } from "./read-flag-events";
import { rectifyFlag } from "./rectify-flag";
import { reopenFlag } from "./reopen-flag";
import { verifyFlag } from "./verify-flag";
import { waiveFlag } from "./waive-flag";

export const flagSteps = [
  "explanation",
  "rectification",
  "waiver",
  "verification",
  "closing",
  "reopening",
  "judging",
] as const;
export type FlagStep = (typeof flagSteps)[number];
/** What the actor may do with a flag now, the most fitting first. */
export type FlagSteps = FlagStep[];

const leadsTo: Partial<Record<FlagStep, FlagState>> = {
  explanation: "explained",
  rectification: "rectified",
  waiver: "waived",
  verification: "verified",
  closing: "closed",
  reopening: "open",
};

const rolesOf = {
  explanation: explainFlag.roles,
  rectification: rectifyFlag.roles,
  waiver: waiveFlag.roles,
  verification: verifyFlag.roles,
  closing: closeFlag.roles,
  reopening: reopenFlag.roles,
  judging: judgeFlag.roles,
};

/** The steps that the commands would let this actor take. They decide; this only spares people a refusal. */
export function stepsOpenTo(
  { actor }: Work,
  flag: { state: FlagState },
  waivable: boolean,
  events: readonly FlagEvent[],
): FlagSteps {
  const rectifier = events.find((event) => event.subject === "flag" && event.verb === "rectified")?.personId;
  return flagSteps.filter((step) => {
    if (!rolesOf[step].includes(actor.role)) return false;
    if (step === "judging") return waivable && flag.state !== "closed";
    if (step === "waiver" && !waivable) return false;
    if (step === "verification" && rectifier === actor.personId) return false;
    const to = leadsTo[step];
    return to !== undefined && mayStep(flagTransitions, flag.state, to, actor.role);
  });
}
