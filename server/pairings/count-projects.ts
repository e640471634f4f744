import type { Work } from "@/db/work";

/** `sent`: what has been sent of the commitments, in fen. */
export type PairingCounts = { projects: number; sent: bigint };

/** Projects and money sent by pairing, as far as the actor sees them; a pairing without any has no entry. */
export async function countProjects(work: Work, pairingIds: readonly string[]): Promise<Map<string, PairingCounts>> {
  const rows = await work.sql<{ id: string; projects: number; sent: bigint }[]>`
    select p.pairing_id as id, p.projects, coalesce(a.sent, 0)::bigint as sent
    from (select pairing_id, count(*)::integer as projects from project
          where pairing_id = any (${pairingIds}::text[]) group by pairing_id) p
    left join (select pairing_id, sum(credits - debits) as sent from account
               where kind = 'fulfilled' and pairing_id = any (${pairingIds}::text[]) group by pairing_id) a
      on a.pairing_id = p.pairing_id`;
  return new Map(rows.map(({ id, projects, sent }) => [id, { projects, sent }]));
}
