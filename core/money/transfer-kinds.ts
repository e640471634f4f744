import type { Role } from "../kernel/roles";

/**
 * The accounts of the ledger. Every account belongs to one project, source and fiscal year, so that the money of one
 * project can never cover a gap of another. `outside` accounts stand for the world (the donor's treasury, payees) and
 * may be overdrawn; all others may not.
 */
export const accountKinds = {
  donor_promise: { ledger: "promise", outside: true },
  committed: { ledger: "promise", outside: false },
  fulfilled: { ledger: "promise", outside: false },
  donor: { ledger: "cash", outside: true },
  in_transit: { ledger: "cash", outside: false },
  recipient: { ledger: "cash", outside: false },
  passing_down: { ledger: "cash", outside: false },
  county: { ledger: "cash", outside: false },
  spent: { ledger: "cash", outside: true },
  returning: { ledger: "cash", outside: false },
} as const satisfies Record<string, { ledger: "promise" | "cash"; outside: boolean }>;
export type AccountKind = keyof typeof accountKinds;

/**
 * post = move now; reserve = hold (pending) until settled or released; settle = post what was held; release = let go
 * what was held; reverse = undo a posted transfer, naming it.
 */
export type TransferMode = "post" | "reserve" | "settle" | "release" | "reverse";

export type TransferKindRow = {
  debit: AccountKind | null;
  credit: AccountKind | null;
  mode: TransferMode;
  roles: readonly Role[];
  /** IATI transaction type code, null where the standard has none. */
  iati: number | null;
};

const east = ["eastern_coordinator"] as const;
const west = ["western_coordinator"] as const;
const county = ["county_officer"] as const;

/** Which account each kind of transfer debits and credits, and who may post it. The ledger reads this table. */
export const transferKinds = {
  commitment: { debit: "donor_promise", credit: "committed", mode: "post", roles: east, iati: 2 },
  reservation: { debit: "committed", credit: "fulfilled", mode: "reserve", roles: east, iati: null },
  fulfilment: { debit: "committed", credit: "fulfilled", mode: "settle", roles: east, iati: null },
  release: { debit: "committed", credit: "fulfilled", mode: "release", roles: east, iati: null },
  recommitment: { debit: "fulfilled", credit: "committed", mode: "post", roles: east, iati: null },
  sending: { debit: "donor", credit: "in_transit", mode: "post", roles: east, iati: 3 },
  receipt: { debit: "in_transit", credit: "recipient", mode: "post", roles: west, iati: 1 },
  taking_back: { debit: "in_transit", credit: "donor", mode: "post", roles: east, iati: null },
  pass_down: { debit: "recipient", credit: "passing_down", mode: "post", roles: west, iati: 3 },
  pass_down_receipt: { debit: "passing_down", credit: "county", mode: "post", roles: county, iati: 1 },
  pass_down_taking_back: { debit: "passing_down", credit: "recipient", mode: "post", roles: west, iati: null },
  expenditure: {
    debit: "county",
    credit: "spent",
    mode: "post",
    roles: ["county_officer", "western_coordinator"],
    iati: 4,
  },
  returning: { debit: "county", credit: "returning", mode: "post", roles: county, iati: null },
  return_receipt: { debit: "returning", credit: "donor", mode: "post", roles: east, iati: null },
  reversal: {
    debit: null,
    credit: null,
    mode: "reverse",
    roles: ["eastern_coordinator", "western_coordinator", "county_officer"],
    iati: null,
  },
} as const satisfies Record<string, TransferKindRow>;
export type TransferKind = keyof typeof transferKinds;
