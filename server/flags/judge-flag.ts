import { conflict } from "@/core/kernel/domain-error";
import { flagStepSchema } from "@/core/rules/flag-steps";
import { command } from "../command";
import { judgeAgain } from "./judge-again";
import { lockFlag } from "./lock-flag";

/** Judges again after the record was mended: closes the flag when its rule is no longer broken. */
export const judgeFlag = command({
  name: "judge-flag",
  roles: ["eastern_coordinator", "western_coordinator", "county_officer", "central_reviewer"],
  input: flagStepSchema,
  run: async (work, { flagCode }) => {
    const flag = await lockFlag(work, flagCode);
    if (flag.state === "closed") throw conflict("flags.moved_on", { code: flag.code });
    if (!flag.waivable) throw conflict("flags.judged_at_its_step", { rule: flag.ruleCode });
    return judgeAgain(work, flag);
  },
});
