import { conflict, invalid, notFound } from "@/core/kernel/domain-error";
import { isReversible } from "@/core/money/reversible";
import { transferReversalSchema } from "@/core/transfers/transfer-reversal";
import type { Work } from "@/db/work";
import { command } from "../command";
import { lockMoney, postTransfers } from "../money/post-transfers";
import { recordEvent } from "../record-event";
import { type Original, reversalEffects } from "./reversal-effects";

/**
 * Undoes a posted transfer, whole: only by the role that posted it (the ledger asks), once, and while the money is still
 * where it went. The record that it belongs to follows: a receipt is no longer received, an expenditure is reversed.
 */
export const reverseTransfer = command({
  name: "reverse-transfer",
  roles: ["eastern_coordinator", "western_coordinator", "county_officer"],
  input: transferReversalSchema,
  once: true,
  run: async (work, { transferId, reason, idempotencyKey }) => {
    const original = await readOriginal(work, transferId);
    const { kind } = original;
    if (!isReversible(kind)) throw invalid("transferId", "money.not_reversible", { kind });
    if (!(await reversalEffects[kind](work, original, reason))) throw conflict("conflict");
    await lockMoney(work, [original]);
    const { subject, subjectId, amount } = original;
    const [id] = await postTransfers(work, [
      {
        ...original,
        key: `reversal:${work.actor.personId}:${idempotencyKey}`,
        kind: "reversal",
        valueDate: work.today,
        reason,
        reverses: transferId,
      },
    ]);
    const details = { transferId, kind, amount: amount.toString() };
    await recordEvent(work, { subject, subjectId, scope: original, verb: "reversed", reason, details });
    return { transferId: id ?? 0 };
  },
});

async function readOriginal(work: Work, transferId: number) {
  const [original] = await work.sql<Original[]>`
    select t.id::integer, t.kind, t.amount, t.project_id as "projectId", t.pairing_id as "pairingId",
      t.county_code as "countyCode", t.subject, t.subject_id as "subjectId", a.source, a.fiscal_year as "fiscalYear"
    from transfer t join account a on a.id = t.debit_account where t.id = ${transferId}`;
  if (!original) throw notFound("transferId");
  return original;
}
