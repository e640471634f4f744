import { disbursementReceiptSchema } from "@/core/disbursements/disbursement-payment";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { lockDisbursement } from "./lock-disbursement";
import { receiveDisbursementsMany } from "./receive-disbursements-many";

/** The west states what came in, whole or in part; what has not come stays in transit. */
export const receiveDisbursement = command({
  name: "receive-disbursement",
  roles: ["western_coordinator"],
  input: disbursementReceiptSchema,
  once: true,
  run: async (work, { code, amount, receivedOn, bankReference }) => {
    const row = await lockDisbursement(work, code, "received");
    requireDay(work, "receivedOn", receivedOn, row.sentOn);
    await receiveDisbursementsMany(work, [{ disbursement: row, amount, receivedOn, bankReference }]);
    return { code };
  },
});
