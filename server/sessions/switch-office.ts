import { z } from "zod";
import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";

const schema = z.object({ membershipId: z.coerce.number().int().positive().max(2_147_483_647) });

/** The session goes on in another of the person's own memberships. DomainError 'not_found' for anything else. */
export async function switchOffice(work: Work, typed: unknown, { sessionId }: { sessionId: string }): Promise<void> {
  const parsed = schema.safeParse(typed);
  if (!parsed.success) throw notFound("membershipId");
  const [row] = await work.sql`select switch_membership(${sessionId}::uuid, ${parsed.data.membershipId}) as done`;
  if (!row?.done) throw notFound("membershipId");
}
