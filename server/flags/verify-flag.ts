import { conflict } from "@/core/kernel/domain-error";
import { flagVerificationSchema } from "@/core/rules/flag-steps";
import { command } from "../command";
import { lastPersonOf } from "./last-person-of";
import { lockFlag } from "./lock-flag";
import { recordFlagStep } from "./record-flag-step";

/** A reviewer has seen that it was put right. Whoever rectified never verifies it, in whichever office. */
export const verifyFlag = command({
  name: "verify-flag",
  roles: ["central_reviewer"],
  input: flagVerificationSchema,
  run: async (work, { flagCode, seen }) => {
    const flag = await lockFlag(work, flagCode, "verified");
    if ((await lastPersonOf(work, flag.id, "rectified")) === work.actor.personId)
      throw conflict("flags.verified_by_another");
    return recordFlagStep(work, flag, { to: "verified", verb: "verified", reason: seen });
  },
});
