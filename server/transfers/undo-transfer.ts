import { conflict, invalid, notFound } from "@/core/kernel/domain-error";
import { isReversible } from "@/core/money/reversible";
import type { Work } from "@/db/work";
import { lockMoney, postTransfers } from "../money/post-transfers";
import { recordEvent } from "../record-event";
import { type Original, reversalEffects } from "./reversal-effects";

type Undoing = { transferId: number; reason: string; idempotencyKey: string };

/** Reverses one posted transfer, whole, with what follows from it for its record. Gives the reversal's id. */
export async function undoTransfer(work: Work, { transferId, reason, idempotencyKey }: Undoing): Promise<number> {
  const original = await readOriginal(work, transferId);
  const { kind, projectId, countyCode } = original;
  if (!isReversible(kind)) throw invalid("transferId", "money.not_reversible", { kind });
  if (!(await reversalEffects[kind](work, original, reason))) throw conflict("conflict");
  if (projectId !== null) await lockMoney(work, [{ projectId, fiscalYear: original.fiscalYear }]);
  const { subject, subjectId, amount } = original;
  const [id] = await postTransfers(work, [
    {
      ...original,
      projectId: projectId ?? undefined,
      countyCode: countyCode ?? undefined,
      key: `reversal:${work.actor.personId}:${idempotencyKey}`,
      kind: "reversal",
      valueDate: work.today,
      reason,
      reverses: transferId,
    },
  ]);
  const details = { transferId, kind, amount: amount.toString() };
  await recordEvent(work, { subject, subjectId, scope: original, verb: "reversed", reason, details });
  return id ?? 0;
}

async function readOriginal(work: Work, transferId: number) {
  const [original] = await work.sql<Original[]>`
    select t.id::integer, t.kind, t.amount, t.project_id as "projectId", t.pairing_id as "pairingId",
      t.county_code as "countyCode", t.subject, t.subject_id as "subjectId", a.source, a.fiscal_year as "fiscalYear"
    from transfer t join account a on a.id = t.debit_account where t.id = ${transferId}`;
  if (!original) throw notFound("transferId");
  return original;
}
