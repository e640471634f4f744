import { flagExplanationSchema } from "@/core/rules/flag-steps";
import { command } from "../command";
import { lockFlag } from "./lock-flag";
import { recordFlagStep } from "./record-flag-step";

/** An office says how what the flag found came about. The flag stays broken until it is waived or rectified. */
export const explainFlag = command({
  name: "explain-flag",
  roles: ["eastern_coordinator", "western_coordinator", "county_officer"],
  input: flagExplanationSchema,
  run: async (work, { flagCode, explanation }) => {
    const flag = await lockFlag(work, flagCode, "explained");
    await work.sql`update flag set explanation = ${explanation}, explained_by = ${work.actor.personId}
      where id = ${flag.id}`;
    return recordFlagStep(work, flag, { to: "explained", verb: "explained", reason: explanation });
  },
});
