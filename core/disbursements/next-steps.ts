import type { Role } from "../kernel/roles";
import type { DisbursementState } from "./disbursement-life";

/** What a person can do with a disbursement; each is a page of its own. `pass-down` stands under the project's address. */
export const disbursementSteps = [
  "approval",
  "return",
  "amendment",
  "cancellation",
  "sending",
  "receipt",
  "refusal",
  "taking-back",
  "pass-down",
] as const;
export type DisbursementStep = (typeof disbursementSteps)[number];

export type Situation = {
  role: Role;
  personId: number;
  state: DisbursementState;
  requestedById: number;
  approvedById: number | null;
  /** Still in transit, in fen. */
  open: bigint;
};

export type NextSteps = {
  /** The one step that waits for this person. */
  next: DisbursementStep | null;
  /** What is possible as well. */
  others: readonly DisbursementStep[];
};

const none: NextSteps = { next: null, others: [] };

/** The sensible steps of this person in this situation. The commands still have the last word. */
export function nextSteps(situation: Situation): NextSteps {
  switch (situation.role) {
    case "eastern_coordinator":
      return easternSteps(situation);
    case "western_coordinator":
      return situation.state === "requested" || situation.state === "returned"
        ? requesterSteps(situation)
        : westernSteps(situation);
    case "county_officer":
      return requesterSteps(situation);
    default:
      return none;
  }
}

/** Whoever requested neither approves nor sends, and whoever approved does not send (EW-DISB-07). */
function easternSteps({ personId, state, requestedById, approvedById, open }: Situation): NextSteps {
  switch (state) {
    case "requested":
      return requestedById === personId ? none : { next: "approval", others: ["return"] };
    case "approved": {
      const maySend = requestedById !== personId && approvedById !== personId;
      return { next: maySend ? "sending" : null, others: ["cancellation"] };
    }
    case "sent":
    case "partly_received":
      return open > 0n ? { next: null, others: ["taking-back"] } : none;
    case "refused":
      return open > 0n ? { next: "taking-back", others: [] } : none;
    default:
      return none;
  }
}

function westernSteps({ state }: Situation): NextSteps {
  switch (state) {
    case "sent":
      return { next: "receipt", others: ["refusal"] };
    case "partly_received":
      return { next: "receipt", others: ["refusal", "pass-down"] };
    case "received":
      return { next: "pass-down", others: [] };
    default:
      return none;
  }
}

function requesterSteps({ state }: Situation): NextSteps {
  if (state === "returned") return { next: "amendment", others: ["cancellation"] };
  return state === "requested" ? { next: null, others: ["cancellation"] } : none;
}
