import type { Work } from "@/db/work";

/**
 * What the reversal of its transfer does to a movement: it counts no more, and what it settled is open again. False when
 * later movements rest on it, or when the instrument has been ended.
 */
export async function undoMovement({ sql }: Work, { subjectId, amount }: { subjectId: number; amount: bigint }) {
  // Locked like whoever registers or confirms: the instrument first.
  await sql`
    select 1 from instrument where id = (select instrument_id from instrument_movement where id = ${subjectId}) for update`;
  const [undone] = await sql<{ followsId: number | null }[]>`
    update instrument_movement m set state = 'reversed', revision = revision + 1
    where id = ${subjectId} and state = 'confirmed' and settled = 0
      and exists (select 1 from instrument i where i.id = m.instrument_id and i.state = 'running')
    returning follows_id as "followsId"`;
  if (undone?.followsId)
    await sql`
      update instrument_movement set settled = settled - ${amount}, revision = revision + 1 where id = ${undone.followsId}`;
  return undone !== undefined;
}
