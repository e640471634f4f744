import { type DisbursementState, disbursementTransitions } from "@/core/disbursements/disbursement-life";
import { conflict } from "@/core/kernel/domain-error";
import { mayStep } from "@/core/kernel/transition";
import type { Work } from "@/db/work";
import type { LockedDisbursement } from "./lock-disbursements";

/** Refuses (`conflict`) when the actor may not take one of these disbursements to a state from where it is. */
export function requireStep(work: Work, rows: readonly LockedDisbursement[], to: DisbursementState): void {
  const stuck = rows.find((row) => !mayStep(disbursementTransitions, row.state, to, work.actor.role));
  if (stuck) throw conflict("conflict", { code: stuck.code, state: stuck.state });
}
