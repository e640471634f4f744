import { flagRectificationSchema } from "@/core/rules/flag-steps";
import { command } from "../command";
import { lockFlag } from "./lock-flag";
import { recordFlagStep } from "./record-flag-step";

/** An office says what it has done to put right what the flag found; a reviewer verifies it. */
export const rectifyFlag = command({
  name: "rectify-flag",
  roles: ["eastern_coordinator", "western_coordinator", "county_officer"],
  input: flagRectificationSchema,
  run: async (work, { flagCode, done }) => {
    const flag = await lockFlag(work, flagCode, "rectified");
    return recordFlagStep(work, flag, { to: "rectified", verb: "rectified", reason: done });
  },
});
