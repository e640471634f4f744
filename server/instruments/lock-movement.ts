import type { MovementState } from "@/core/instruments/instrument-life";
import type { MovementKind } from "@/core/instruments/movement-kinds";
import { conflict, notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type LockedInstrument, lockInstrument } from "./lock-instrument";

/** A registered movement under the lock of its instrument. */
export type LockedMovement = {
  id: number;
  code: string;
  kind: MovementKind;
  state: MovementState;
  amount: bigint;
  happenedOn: string;
  bankReference: string | null;
  reason: string | null;
  followsId: number | null;
};

/** Locks a movement that waits, its instrument first. Throws 'not_found', and 'conflict' when it waits no more. */
export async function lockMovement(
  work: Work,
  code: string,
): Promise<{ movement: LockedMovement; instrument: LockedInstrument }> {
  const [of] = await work.sql<{ code: string }[]>`
    select i.code from instrument_movement m join instrument i on i.id = m.instrument_id where m.code = ${code}`;
  if (!of) throw notFound("code");
  const instrument = await lockInstrument(work, of.code);
  const [movement] = await work.sql<LockedMovement[]>`
    select id, code, kind, state, amount, happened_on as "happenedOn", bank_reference as "bankReference", reason,
      follows_id as "followsId"
    from instrument_movement where code = ${code} for update`;
  if (!movement) throw notFound("code");
  if (movement.state !== "registered") throw conflict("conflict", { code, state: movement.state });
  return { movement, instrument };
}
