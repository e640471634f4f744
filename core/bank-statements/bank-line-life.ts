import type { Transition } from "../kernel/transition";

/** What a person has decided on a line: nothing yet, that it is booked, or that it is none of our concern. */
export const bankLineStates = ["open", "booked", "dismissed"] as const;
export type BankLineState = (typeof bankLineStates)[number];

/** Who loads statements of an account and decides on their lines. */
export const accountHolders = ["eastern_coordinator", "western_coordinator", "county_officer"] as const;

/** A booked line stays booked: what was wrong is reversed in the ledger. A dismissed one can be taken up again. */
export const bankLineTransitions: readonly Transition<BankLineState>[] = [
  { from: "open", to: "booked", roles: accountHolders },
  { from: "open", to: "dismissed", roles: accountHolders },
  { from: "dismissed", to: "open", roles: accountHolders },
];
