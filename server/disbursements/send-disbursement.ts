import { disbursementSendingSchema } from "@/core/disbursements/disbursement-payment";
import { type Blocked, command } from "../command";
import { lockMoney } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { judgeAtGate } from "../rules/judge-at-gate";
import { lockDisbursement } from "./lock-disbursement";
import { sendDisbursementsMany } from "./send-disbursements-many";

/** Another eastern coordinator states that an approved disbursement was sent: from the donor into transit. */
export const sendDisbursement = command({
  name: "send-disbursement",
  roles: ["eastern_coordinator"],
  input: disbursementSendingSchema,
  once: true,
  run: async (work, { code, sentOn, bankReference }): Promise<Blocked | { code: string }> => {
    const row = await lockDisbursement(work, code, "sent");
    requireDay(work, "sentOn", sentOn, row.approvedOn);
    await lockMoney(work, [row]);
    const blocked = await judgeAtGate(work, "disbursement", row.id, "disbursement");
    if (blocked) return blocked;
    await sendDisbursementsMany(work, [{ ...row, sentOn, bankReference }]);
    return { code };
  },
});
