import { type DisbursementState, openAmount, stateOfSent } from "@/core/disbursements/disbursement-life";
import { disbursementTakingBackSchema } from "@/core/disbursements/disbursement-payment";
import { conflict, invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { command } from "../command";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { recordEvent } from "../record-event";
import { lockDisbursements } from "./lock-disbursements";

const takenBackFrom: readonly DisbursementState[] = ["sent", "partly_received", "refused"];

/** The east takes money out of transit that was refused or never came; it is promised to the project again. */
export const takeBackDisbursement = command({
  name: "take-back-disbursement",
  roles: ["eastern_coordinator"],
  input: disbursementTakingBackSchema,
  once: true,
  run: async (work, { code, amount, takenBackOn, bankReference, reason }) => {
    const [row] = await lockDisbursements(work, [code]);
    if (!row || !takenBackFrom.includes(row.state)) throw conflict("conflict", { code, state: row?.state ?? "" });
    const open = openAmount(row);
    if (amount > open) throw invalid("amount", "money.beyond_transit", { room: formatYuan(open) });
    requireDay(work, "takenBackOn", takenBackOn, row.sentOn);
    const subject = { subject: "disbursement", subjectId: row.id };
    const entry = { ...row, ...subject, amount, valueDate: takenBackOn, bankReference, reason };
    // Part may be taken back more than once: what was taken back before makes the key.
    const nth = `disbursement:${row.id}:after:${row.takenBack}`;
    await postTransfers(work, [
      { ...entry, key: `${nth}:taking_back`, kind: "taking_back" },
      { ...entry, key: `${nth}:recommitment`, kind: "recommitment" },
    ]);
    const takenBack = row.takenBack + amount;
    const state = row.state === "refused" ? "refused" : stateOfSent({ ...row, takenBack });
    await work.sql`
      update disbursement set state = ${state}, taken_back = ${takenBack}, revision = revision + 1 where id = ${row.id}`;
    const details = { amount: amount.toString(), bankReference };
    await recordEvent(work, { ...subject, scope: row, verb: "taken_back", businessDate: takenBackOn, reason, details });
    return { code };
  },
});
