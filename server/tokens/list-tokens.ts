import { desc, eq } from "drizzle-orm";
import { addDays, todayInShanghai } from "@/core/kernel/calendar";
import { apiToken, membership, office } from "@/db/schema";
import type { Work } from "@/db/work";

/** The person's own tokens, latest first, without their secrets. */
export async function listTokens(work: Work) {
  const rows = await work.tx
    .select({
      tokenId: apiToken.id,
      label: apiToken.label,
      role: membership.role,
      officeNameZh: office.nameZh,
      officeNameEn: office.nameEn,
      createdAt: apiToken.createdAt,
      expiresAt: apiToken.expiresAt,
      revokedAt: apiToken.revokedAt,
    })
    .from(apiToken)
    .innerJoin(membership, eq(membership.id, apiToken.membershipId))
    .innerJoin(office, eq(office.id, membership.officeId))
    .where(eq(apiToken.personId, work.actor.personId))
    .orderBy(desc(apiToken.id))
    .limit(200);
  return rows.map(({ expiresAt, ...row }) => ({
    ...row,
    lastDay: addDays(todayInShanghai(expiresAt), -1),
    state: row.revokedAt ? ("revoked" as const) : expiresAt <= work.now ? ("expired" as const) : ("valid" as const),
  }));
}
