import type { Transition } from "../kernel/transition";

/** The states of a disbursement from east to west. */
export const disbursementStates = [
  "requested",
  "returned",
  "approved",
  "sent",
  "partly_received",
  "received",
  "refused",
  "cancelled",
] as const;
export type DisbursementState = (typeof disbursementStates)[number];

const requesters = ["county_officer", "western_coordinator"] as const;
const east = ["eastern_coordinator"] as const;
const west = ["western_coordinator"] as const;

export const disbursementTransitions: readonly Transition<DisbursementState>[] = [
  { from: "requested", to: "returned", roles: east },
  { from: "requested", to: "approved", roles: east },
  { from: "requested", to: "cancelled", roles: requesters },
  { from: "returned", to: "requested", roles: requesters },
  { from: "returned", to: "cancelled", roles: requesters },
  { from: "approved", to: "sent", roles: east },
  { from: "approved", to: "cancelled", roles: east },
  { from: "sent", to: "partly_received", roles: west },
  { from: "sent", to: "received", roles: west },
  { from: "sent", to: "refused", roles: west },
  // Taken back whole: nothing of it ever arrived.
  { from: "sent", to: "cancelled", roles: east },
  // The rest arrived, or the east took it back.
  { from: "partly_received", to: "received", roles: ["western_coordinator", "eastern_coordinator"] },
  { from: "partly_received", to: "refused", roles: west },
  // A receipt stated in error is reversed.
  { from: "received", to: "partly_received", roles: west },
  { from: "received", to: "sent", roles: west },
  { from: "partly_received", to: "sent", roles: west },
];

/** What is still in transit of a disbursement that was sent. */
export const openAmount = (paid: { amount: bigint; received: bigint; takenBack: bigint }) =>
  paid.amount - paid.received - paid.takenBack;

/** The state of a disbursement that was sent and not refused, by what has been received and taken back of it. */
export function stateOfSent(paid: { amount: bigint; received: bigint; takenBack: bigint }): DisbursementState {
  if (paid.received === 0n) return paid.takenBack === paid.amount ? "cancelled" : "sent";
  return openAmount(paid) === 0n ? "received" : "partly_received";
}
