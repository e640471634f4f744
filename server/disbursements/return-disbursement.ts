import { disbursementReturnSchema } from "@/core/disbursements/disbursement-decision";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockDisbursement } from "./lock-disbursement";

/** The east gives a request back with its reason. */
export const returnDisbursement = command({
  name: "return-disbursement",
  roles: ["eastern_coordinator"],
  input: disbursementReturnSchema,
  run: async (work, { code, revision, reason }) => {
    const row = await lockDisbursement(work, code, "returned", revision);
    await work.sql`update disbursement set state = 'returned', revision = revision + 1 where id = ${row.id}`;
    await recordEvent(work, { subject: "disbursement", subjectId: row.id, scope: row, verb: "returned", reason });
    return { code };
  },
});
