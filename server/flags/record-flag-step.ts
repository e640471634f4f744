import type { FlagState } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { recordEvent } from "../record-event";
import type { LockedFlag } from "./lock-flag";

export type FlagStepResult = { code: string; state: FlagState };

/** Takes a locked flag to a state and writes it into the timelines of the flag and of its project. */
export async function recordFlagStep(
  work: Work,
  flag: LockedFlag,
  step: { to: FlagState; verb: string; reason?: string | undefined; details?: Record<string, unknown> },
): Promise<FlagStepResult> {
  await work.sql`update flag set state = ${step.to}, revision = revision + 1,
      closed_at = case when ${step.to}::text = 'closed' then work_now() end
    where id = ${flag.id}`;
  await recordEvent(work, {
    subject: "flag",
    subjectId: flag.id,
    scope: flag,
    verb: step.verb,
    reason: step.reason,
    details: { rule: flag.ruleCode, from: flag.state, ...step.details },
  });
  return { code: flag.code, state: step.to };
}
