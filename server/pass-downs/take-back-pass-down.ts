import { invalid, notFound } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { passDownTakingBackSchema } from "@/core/pass-downs/pass-down";
import { legKinds } from "@/core/pass-downs/pass-down-leg";
import { command } from "../command";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { recordEvent } from "../record-event";
import { lockPassDowns } from "./lock-pass-downs";

/** The west has back what it passed down and never arrived. */
export const takeBackPassDown = command({
  name: "take-back-pass-down",
  roles: ["western_coordinator"],
  input: passDownTakingBackSchema,
  once: true,
  run: async (work, { code, amount, takenBackOn, reason }) => {
    const [row] = await lockPassDowns(work, [code]);
    if (!row) throw notFound("code");
    requireDay(work, "takenBackOn", takenBackOn, row.passedOn);
    const open = row.amount - row.takenBack - (row.confirmedAmount ?? 0n);
    if (amount > open) throw invalid("amount", "money.beyond_passed_down", { room: formatYuan(open) });
    const subject = { subject: "pass_down", subjectId: row.id };
    await postTransfers(work, [
      {
        ...row,
        ...subject,
        key: `pass_down:${row.id}:taking_back:${row.revision}`,
        kind: legKinds[row.leg].takingBack,
        amount,
        valueDate: takenBackOn,
        reason,
      },
    ]);
    await work.sql`
      update pass_down set taken_back = ${row.takenBack + amount}, revision = revision + 1 where id = ${row.id}`;
    const details = { code, amount: amount.toString() };
    await recordEvent(work, { ...subject, scope: row, verb: "taken_back", businessDate: takenBackOn, reason, details });
    return { code };
  },
});
