import { conflict } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { postTransfers } from "../money/post-transfers";
import { recordEvent } from "../record-event";
import type { LockedInstrument } from "./lock-instrument";
import type { LockedMovement } from "./lock-movement";
import { requireWithinMultiple } from "./require-within-multiple";

/**
 * Posts a movement under the lock of its instrument: within the agreed multiple, and no more than is left of what it
 * settles (instrument_movement_settled_within_amount). The row is confirmed already or by the caller.
 */
export async function postMovement(work: Work, instrument: LockedInstrument, movement: LockedMovement): Promise<void> {
  await requireWithinMultiple(work, instrument, movement);
  if (movement.followsId !== null) {
    const settled = await work.sql`
      update instrument_movement set settled = settled + ${movement.amount}, revision = revision + 1
      where id = ${movement.followsId} and state = 'confirmed' returning id`;
    if (settled.length === 0) throw conflict("conflict");
  }
  await postTransfers(work, [
    {
      ...instrument,
      key: `instrument_movement:${movement.id}`,
      kind: movement.kind,
      amount: movement.amount,
      valueDate: movement.happenedOn,
      subject: "instrument_movement",
      subjectId: movement.id,
      bankReference: movement.bankReference ?? undefined,
      reason: movement.reason ?? undefined,
    },
  ]);
  await recordEvent(work, {
    subject: "instrument_movement",
    subjectId: movement.id,
    scope: instrument,
    verb: movement.kind,
    businessDate: movement.happenedOn,
    details: { amount: movement.amount.toString(), instrument: instrument.code },
  });
}
