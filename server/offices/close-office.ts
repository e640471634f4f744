import { eq, sql } from "drizzle-orm";
import { conflict, invalid } from "@/core/kernel/domain-error";
import { officeClosingSchema } from "@/core/offices/office-input";
import { office } from "@/db/schema";
import type { Work } from "@/db/work";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockOffice } from "./lock-office";

/**
 * Closes an office as of a day, today or earlier. Refused while somebody holds a role in it, because roles end singly, by
 * the security administrator and with a reason each; and while projects would be left with nobody to act on its side.
 */
export const closeOffice = command({
  name: "close-office",
  roles: ["system_administrator"],
  input: officeClosingSchema,
  run: async (work, { officeCode, closedOn, reason }) => {
    const found = await lockOffice(work, officeCode);
    if (found.validTo !== null) throw conflict("offices.closed");
    if (closedOn > work.today) throw invalid("closedOn", "too_late", { max: work.today });
    if (found.validFrom !== null && closedOn <= found.validFrom)
      throw invalid("closedOn", "offices.closed_before_opened", { day: found.validFrom });
    await requireEmpty(work, found.id, closedOn);
    await work.tx
      .update(office)
      .set({ validTo: closedOn, revision: sql`${office.revision} + 1` })
      .where(eq(office.id, found.id));
    await recordEvent(work, {
      subject: "office",
      subjectId: found.id,
      scope: null,
      verb: "office_closed",
      reason,
      details: { before: { validTo: null }, after: { validTo: closedOn } },
    });
    return { officeCode: found.code };
  },
});

async function requireEmpty(work: Work, officeId: number, closedOn: string): Promise<void> {
  const [ties] = await work.sql<{ members: number; lastDay: string | null; projects: number }[]>`
    select count(*) filter (where ended_at is null)::int as members,
      (max(ended_at) at time zone 'Asia/Shanghai')::date::text as "lastDay",
      projects_left_without(${officeId}) as projects
    from membership where office_id = ${officeId}`;
  if (!ties) throw new Error("an aggregate gave no row");
  if (ties.members > 0) throw conflict("offices.has_members", { count: ties.members });
  if (ties.projects > 0) throw conflict("offices.open_work", { count: ties.projects });
  // Nobody can have acted for an office that was no more.
  if (ties.lastDay !== null && closedOn < ties.lastDay)
    throw invalid("closedOn", "offices.held_later", { day: ties.lastDay });
}
