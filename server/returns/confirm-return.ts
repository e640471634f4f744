import { conflict } from "@/core/kernel/domain-error";
import { moneyReturnConfirmationSchema } from "@/core/returns/money-return";
import { command } from "../command";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { recordEvent } from "../record-event";
import { lockMoneyReturn } from "./lock-money-return";

/** The east states that returned money came. */
export const confirmReturn = command({
  name: "confirm-return",
  roles: ["eastern_coordinator"],
  input: moneyReturnConfirmationSchema,
  once: true,
  run: async (work, { code, receivedOn }) => {
    const row = await lockMoneyReturn(work, code);
    if (row.receivedOn !== null || row.withdrawnOn !== null) throw conflict("conflict", { code });
    requireDay(work, "receivedOn", receivedOn, row.returnedOn);
    await work.sql`
      update money_return set received_amount = amount, received_on = ${receivedOn}, received_by = ${work.actor.personId},
        revision = revision + 1
      where id = ${row.id}`;
    const subject = { subject: "money_return", subjectId: row.id };
    const key = `money_return:${row.id}:receipt:${row.revision}`;
    await postTransfers(work, [{ ...row, ...subject, key, kind: "return_receipt", valueDate: receivedOn }]);
    const details = { code, amount: row.amount.toString() };
    await recordEvent(work, { ...subject, scope: row, verb: "received", businessDate: receivedOn, details });
    return { code };
  },
});
