import { flagReopeningSchema } from "@/core/rules/flag-steps";
import { command } from "../command";
import { lockFlag } from "./lock-flag";
import { recordFlagStep } from "./record-flag-step";

/** The centre does not accept an explanation or a rectification, or ends a waiver before its day. */
export const reopenFlag = command({
  name: "reopen-flag",
  roles: ["central_reviewer"],
  input: flagReopeningSchema,
  run: async (work, { flagCode, reason }) => {
    const flag = await lockFlag(work, flagCode, "open");
    return recordFlagStep(work, flag, { to: "open", verb: "reopened", reason });
  },
});
