import type { MovementKind } from "@/core/instruments/movement-kinds";
import type { Work } from "@/db/work";

/** A movement that has not been settled whole. */
export type OpenMovement = { code: string; counterpartyName: string; happenedOn: string; rest: bigint };

/** What a following movement of an instrument can settle, the oldest first; at most 500, which a list can hold. */
export async function openMovements(
  { sql }: Work,
  { code, kind }: { code: string; kind: MovementKind | null },
): Promise<OpenMovement[]> {
  if (kind === null) return [];
  return sql<OpenMovement[]>`
    select m.code, m.counterparty_name as "counterpartyName", m.happened_on as "happenedOn",
      m.amount - m.settled as rest
    from instrument_movement m join instrument i on i.id = m.instrument_id
    where i.code = ${code} and m.kind = ${kind} and m.state = 'confirmed' and m.settled < m.amount
    order by m.happened_on, m.id limit 500`;
}
