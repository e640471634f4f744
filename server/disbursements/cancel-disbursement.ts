import { disbursementCancellationSchema } from "@/core/disbursements/disbursement-decision";
import { conflict } from "@/core/kernel/domain-error";
import { command } from "../command";
import { postTransfers } from "../money/post-transfers";
import { recordEvent } from "../record-event";
import { lockDisbursement } from "./lock-disbursement";

/** Ends a disbursement that has not been sent: the requesters before approval, the east after it, freeing its reserved money. */
export const cancelDisbursement = command({
  name: "cancel-disbursement",
  roles: ["county_officer", "western_coordinator", "eastern_coordinator"],
  input: disbursementCancellationSchema,
  once: true,
  run: async (work, { code, reason }) => {
    const row = await lockDisbursement(work, code, "cancelled");
    // What was sent is ended by taking it back, which moves money.
    if (row.state === "sent") throw conflict("conflict", { code, state: row.state });
    if (row.reservationId !== null) {
      await postTransfers(work, [
        {
          ...row,
          key: `disbursement:${row.id}:release`,
          kind: "release",
          valueDate: work.today,
          subject: "disbursement",
          subjectId: row.id,
          reason,
          resolves: Number(row.reservationId),
        },
      ]);
    }
    await work.sql`update disbursement set state = 'cancelled', revision = revision + 1 where id = ${row.id}`;
    await recordEvent(work, { subject: "disbursement", subjectId: row.id, scope: row, verb: "cancelled", reason });
    return { code };
  },
});
