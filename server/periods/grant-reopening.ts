import { conflict } from "@/core/kernel/domain-error";
import { reopeningGrantSchema } from "@/core/periods/period-closing";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockPeriod } from "./lock-period";

/** Another central reviewer than asked grants the reopening: the row stays as its trace, the books are open again. */
export const grantReopening = command({
  name: "grant-reopening",
  roles: ["central_reviewer"],
  input: reopeningGrantSchema,
  run: async (work, { periodId }) => {
    const row = await lockPeriod(work, periodId);
    if (row.reopeningAskedBy === null) throw conflict("period.not_asked");
    if (row.reopenedBy !== null) throw conflict("period.reopened_already");
    await work.sql`
      update period set reopened_by = ${work.actor.personId}, reopened_at = work_now() where id = ${row.id}`;
    await recordEvent(work, {
      subject: "period",
      subjectId: row.id,
      scope: row.scope,
      verb: "books_reopened",
    });
    return { periodId };
  },
});
