import { disbursementApprovalSchema } from "@/core/disbursements/disbursement-decision";
import { type Blocked, command } from "../command";
import { lockMoney } from "../money/post-transfers";
import { judgeAtGate } from "../rules/judge-at-gate";
import { approveDisbursementsMany } from "./approve-disbursements-many";
import { lockDisbursement } from "./lock-disbursement";

/** One eastern coordinator approves what another will send: the rules judge, and promised money is reserved. */
export const approveDisbursement = command({
  name: "approve-disbursement",
  roles: ["eastern_coordinator"],
  input: disbursementApprovalSchema,
  once: true,
  run: async (work, { code, revision }): Promise<Blocked | { code: string }> => {
    const row = await lockDisbursement(work, code, "approved", revision);
    await lockMoney(work, [row]);
    const blocked = await judgeAtGate(work, "disbursement", row.id, "disbursement");
    if (blocked) return blocked;
    await approveDisbursementsMany(work, [{ ...row, approvedOn: work.today }]);
    return { code };
  },
});
