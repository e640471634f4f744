import type { Work } from "@/db/work";
import { postTransfers } from "../money/post-transfers";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import type { LockedDisbursement } from "./lock-disbursements";
import { requireStep } from "./require-step";

/** Approves locked disbursements and reserves their money, all or none. The gate is the caller's: seeds judge afterwards. */
export async function approveDisbursementsMany(
  work: Work,
  approvals: readonly (LockedDisbursement & { approvedOn: string })[],
): Promise<void> {
  requireStep(work, approvals, "approved");
  await postTransfers(
    work,
    approvals.map((row) => ({
      ...row,
      key: `disbursement:${row.id}:reservation`,
      kind: "reservation",
      valueDate: row.approvedOn,
      subject: "disbursement",
      subjectId: row.id,
    })),
  );
  await work.sql`
    update disbursement d set state = 'approved', revision = revision + 1, approved_by = ${work.actor.personId},
      approved_on = r."approvedOn"
    from jsonb_to_recordset(${rowsAsJson(approvals)}::text::jsonb) as r (id integer, "approvedOn" date)
    where d.id = r.id`;
  await recordEvents(
    work,
    approvals.map((row) => ({
      subject: "disbursement",
      subjectId: row.id,
      scope: row,
      verb: "approved",
      businessDate: row.approvedOn,
      details: { amount: row.amount },
    })),
  );
}
