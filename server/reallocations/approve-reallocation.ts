import { reallocationApprovalSchema } from "@/core/reallocations/reallocation";
import type { Work } from "@/db/work";
import { command } from "../command";
import { requireBudget } from "../commitments/require-budget";
import { lockMoney, postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { recordEvent } from "../record-event";
import { type LockedReallocation, lockReallocation } from "./lock-reallocation";
import { reallocationSides } from "./reallocation-sides";

/** An eastern coordinator agrees: the money leaves the one project and enters the other, in one batch. */
export const approveReallocation = command({
  name: "approve-reallocation",
  roles: ["eastern_coordinator"],
  input: reallocationApprovalSchema,
  once: true,
  run: async (work, { code, approvedOn }) => {
    const row = await lockReallocation(work, code);
    requireDay(work, "approvedOn", approvedOn, row.askedOn);
    await reallocationSides(work, { from: row.fromProjectCode, to: row.toProjectCode });
    const { source, fiscalYear, amount } = row;
    const both = [row.fromProjectId, row.toProjectId];
    await lockMoney(
      work,
      both.map((projectId) => ({ projectId, fiscalYear })),
    );
    const refusal = { field: null, code: "money.beyond_target_budget" };
    await requireBudget(work, [{ projectId: row.toProjectId, source, fiscalYear, amount }], refusal);
    await work.sql`
      update reallocation set state = 'approved', decided_by = ${work.actor.personId}, decided_on = ${approvedOn},
        held_since = ${await heldSince(work, row)}, revision = revision + 1
      where id = ${row.id}`;
    await post(work, row, approvedOn);
    await recordEvent(work, {
      subject: "reallocation",
      subjectId: row.id,
      scope: { ...row, projectId: row.fromProjectId },
      verb: "reallocation_approved",
      businessDate: approvedOn,
      details: { code, from: row.fromProjectCode, to: row.toProjectCode, amount: amount.toString() },
    });
    return { code };
  },
});

/** Since when the county holds the oldest of this project's money of the source and year: that is what moves. */
async function heldSince({ sql }: Work, row: LockedReallocation): Promise<string | null> {
  const [held] = await sql<{ since: string | null }[]>`
    select since from money_held_line where project_id = ${row.fromProjectId} and kind = 'county'
      and source = ${row.source} and fiscal_year = ${row.fiscalYear}`;
  return held?.since ?? null;
}

const post = (work: Work, row: LockedReallocation, valueDate: string) => {
  const { source, fiscalYear, amount, reason } = row;
  const leg = { source, fiscalYear, amount, reason, valueDate, subject: "reallocation", subjectId: row.id };
  return postTransfers(work, [
    { ...leg, key: `reallocation:${row.id}:out`, kind: "reallocation_out", projectId: row.fromProjectId },
    { ...leg, key: `reallocation:${row.id}:in`, kind: "reallocation_in", projectId: row.toProjectId },
  ]);
};
