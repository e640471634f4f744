import { invalid } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";

/** Refuses (on pairingId) a pairing that the actor's office does not stand in, or that was not in force on that day. */
export async function requireInForce(work: Work, pairingId: string, day: string): Promise<void> {
  if (!work.actor.pairings.includes(pairingId)) throw invalid("pairingId", "choice");
  const found = await work.sql`
    select 1 from pairing where id = ${pairingId} and starts_on <= ${day} and (ends_on is null or ${day} < ends_on)`;
  if (found.length === 0) throw invalid("pairingId", "money.pairing_not_in_force", { day });
}
