import type { Role } from "../kernel/roles";
import { type TransferKind, transferKinds } from "./transfer-kinds";

/**
 * The kinds of transfer that are mended by a reversal. Sending and passing down are mended by taking back, which says
 * how much and where it is; a reservation is released; a re-allocation is mended by another one back.
 */
export const reversibleKinds = [
  "pledge",
  "commitment",
  "receipt",
  "prefecture_receipt",
  "pass_down_receipt",
  "expenditure",
  "refund",
  "returning",
  "prefecture_returning",
  "recipient_returning",
  "return_receipt",
  "investment_agreed",
  "investment_paid",
  "tax_paid",
  "capital_paid_in",
  "capital_paid_out",
  "guarantee_issued",
  "guarantee_ended",
  "guarantee_called",
  "claim_paid",
  "claim_recovered",
  "claim_written_off",
  "loan_drawn",
  "loan_repaid",
  "loan_written_off",
  "subsidy_paid",
] as const satisfies readonly TransferKind[];
export type ReversibleKind = (typeof reversibleKinds)[number];

export const isReversible = (kind: TransferKind): kind is ReversibleKind =>
  (reversibleKinds as readonly TransferKind[]).includes(kind);

type Posted = { kind: TransferKind; state: "posted" | "pending" | "released"; reversedById: number | null };

/** Whether a role may undo this transfer: only the role that posted it, and once. The ledger asks again. */
export function mayReverse(role: Role, { kind, state, reversedById }: Posted): boolean {
  const roles: readonly Role[] = transferKinds[kind].roles;
  return isReversible(kind) && state === "posted" && reversedById === null && roles.includes(role);
}
