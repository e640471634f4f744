import type { Work } from "@/db/work";
import { recordEvent } from "../record-event";
import { lockReallocation } from "./lock-reallocation";

type Ending = { code: string; state: "refused" | "withdrawn"; reason: string };

/** Ends a re-allocation that nobody approved, with the reason; no money has moved. */
export async function endReallocation(work: Work, { code, state, reason }: Ending): Promise<{ code: string }> {
  const row = await lockReallocation(work, code);
  await work.sql`
    update reallocation set state = ${state}, decided_by = ${work.actor.personId}, decided_on = ${work.today},
      decision_reason = ${reason}, revision = revision + 1
    where id = ${row.id}`;
  await recordEvent(work, {
    subject: "reallocation",
    subjectId: row.id,
    scope: { ...row, projectId: row.fromProjectId },
    verb: `reallocation_${state}`,
    reason,
    details: { code, from: row.fromProjectCode, to: row.toProjectCode, amount: row.amount.toString() },
  });
  return { code };
}
