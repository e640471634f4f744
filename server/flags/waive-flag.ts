import { addDays } from "@/core/kernel/calendar";
import { conflict, invalid } from "@/core/kernel/domain-error";
import { flagWaiverSchema, LONGEST_WAIVER_DAYS } from "@/core/rules/flag-steps";
import { command } from "../command";
import { lockFlag } from "./lock-flag";
import { recordFlagStep } from "./record-flag-step";

/** The centre lets a broken rule stand until a day, with the reason. A rule on separation of duties is never waived. */
export const waiveFlag = command({
  name: "waive-flag",
  roles: ["central_reviewer"],
  input: flagWaiverSchema,
  run: async (work, { flagCode, reason, until }) => {
    const [min, max] = [addDays(work.today, 1), addDays(work.today, LONGEST_WAIVER_DAYS)];
    if (until < min) throw invalid("until", "too_early", { min });
    if (until > max) throw invalid("until", "too_late", { max });
    const flag = await lockFlag(work, flagCode, "waived");
    if (!flag.waivable) throw conflict("flags.not_waivable", { rule: flag.ruleCode });
    await work.sql`update flag set state = 'waived', waived_by = ${work.actor.personId}, waiver_reason = ${reason},
      waived_until = ${until} where id = ${flag.id}`;
    return recordFlagStep(work, flag, { to: "waived", verb: "waived", reason, details: { until } });
  },
});
