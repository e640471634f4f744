import type { DisbursementState } from "@/core/disbursements/disbursement-life";
import { conflict, notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type LockedDisbursement, lockDisbursements } from "./lock-disbursements";
import { requireStep } from "./require-step";

/**
 * Locks one disbursement that the actor wants to take to the state `to`. Throws 'not_found' outside the scope, conflict
 * `stale` when it is not at the revision that was seen, and `conflict` when that step is not open from where it is.
 */
export async function lockDisbursement(
  work: Work,
  code: string,
  to: DisbursementState,
  seenRevision?: number,
): Promise<LockedDisbursement> {
  const [row] = await lockDisbursements(work, [code]);
  if (!row) throw notFound("code");
  // First: whoever was overtaken is told that somebody else was there, and not that the step is none.
  if (seenRevision !== undefined && row.revision !== seenRevision) throw conflict("stale");
  requireStep(work, [row], to);
  return row;
}
