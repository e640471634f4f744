import type { FlagState } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { recordEvent } from "../record-event";
import type { LockedFlag } from "./lock-flag";
import type { FlagStepResult } from "./record-flag-step";

/** Judges what a flag is about once more, by its rule as in force today and at the moment that raised it. */
export async function judgeAgain(work: Work, flag: LockedFlag): Promise<FlagStepResult> {
  const [row] = await work.sql<{ state: FlagState }[]>`select judge_flag(${flag.id}, ${work.today}::date) as state`;
  const state = row?.state ?? flag.state;
  await recordEvent(work, {
    subject: "flag",
    subjectId: flag.id,
    scope: flag,
    verb: state === "closed" ? "judged_and_closed" : "judged_still_broken",
    details: { rule: flag.ruleCode, from: flag.state, to: state },
  });
  return { code: flag.code, state };
}
