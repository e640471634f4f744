import { conflict } from "@/core/kernel/domain-error";
import { reopeningRequestSchema } from "@/core/periods/period-closing";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockPeriod } from "./lock-period";

/** A central reviewer asks, with a reason, that a closed period be reopened. Another must grant it; until then it is closed. */
export const askReopening = command({
  name: "ask-reopening",
  roles: ["central_reviewer"],
  input: reopeningRequestSchema,
  run: async (work, { periodId, reason }) => {
    const row = await lockPeriod(work, periodId);
    if (row.reopeningAskedBy !== null) throw conflict("period.asked_already");
    await work.sql`
      update period set reopening_reason = ${reason}, reopening_asked_by = ${work.actor.personId},
        reopening_asked_at = work_now()
      where id = ${row.id}`;
    await recordEvent(work, {
      subject: "period",
      subjectId: row.id,
      scope: row.scope,
      verb: "reopening_asked",
      reason,
    });
    return { periodId };
  },
});
