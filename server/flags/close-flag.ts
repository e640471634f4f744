import { flagStepSchema } from "@/core/rules/flag-steps";
import { command } from "../command";
import { judgeAgain } from "./judge-again";
import { lockFlag } from "./lock-flag";
import { recordFlagStep } from "./record-flag-step";

/**
 * The centre closes a flag that was verified. Its rule is judged again first: what is no longer broken closes by that,
 * what still is opens the flag anew, and the answer's state says so.
 */
export const closeFlag = command({
  name: "close-flag",
  roles: ["central_reviewer"],
  input: flagStepSchema,
  run: async (work, { flagCode }) => {
    const flag = await lockFlag(work, flagCode, "closed");
    // A rule on separation of duties asks who takes the step now: only the step itself can judge it again.
    if (flag.waivable) {
      const judged = await judgeAgain(work, flag);
      // Still verified: the rules of today say nothing of it any more.
      if (judged.state !== "verified") return judged;
    }
    return recordFlagStep(work, flag, { to: "closed", verb: "closed" });
  },
});
