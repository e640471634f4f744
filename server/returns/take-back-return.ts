import { forbidden, invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { moneyReturnTakingBackSchema } from "@/core/returns/money-return";
import { placeKinds } from "@/core/returns/return-place";
import { openOfReturn } from "@/core/returns/return-state";
import { command } from "../command";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { recordEvent } from "../record-event";
import { lockMoneyReturn } from "./lock-money-return";

/** Whoever sent money back has again what never reached the east. */
export const takeBackReturn = command({
  name: "take-back-return",
  roles: ["county_officer", "western_coordinator"],
  input: moneyReturnTakingBackSchema,
  once: true,
  run: async (work, { code, amount, takenBackOn, reason }) => {
    const row = await lockMoneyReturn(work, code);
    const { sender, takingBack } = placeKinds[row.place];
    if (sender !== work.actor.role) throw forbidden();
    requireDay(work, "takenBackOn", takenBackOn, row.returnedOn);
    const open = openOfReturn(row);
    if (amount > open) throw invalid("amount", "money.beyond_returned", { room: formatYuan(open) });
    const subject = { subject: "money_return", subjectId: row.id };
    const key = `money_return:${row.id}:taking_back:${row.revision}`;
    await postTransfers(work, [{ ...row, ...subject, key, kind: takingBack, amount, valueDate: takenBackOn, reason }]);
    await work.sql`
      update money_return set taken_back = ${row.takenBack + amount}, revision = revision + 1 where id = ${row.id}`;
    const details = { code, amount: amount.toString() };
    await recordEvent(work, { ...subject, scope: row, verb: "taken_back", businessDate: takenBackOn, reason, details });
    return { code };
  },
});
