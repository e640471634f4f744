import type { Side } from "../kernel/fund-terms";
import type { Role } from "../kernel/roles";

/**
 * The ledgers, which never mix (decision 17): promises; cash; the exposure of guarantees, which is no cash; investment of
 * enterprises as agreed and as paid, two different figures; and memo figures such as taxes.
 */
export const ledgers = ["promise", "cash", "exposure", "agreed_investment", "paid_investment", "memo"] as const;
export type Ledger = (typeof ledgers)[number];

/** Whose an account is: one project's (so that no project's money can cover another's gap), a county's, or a pairing's. */
export const holders = ["project", "county", "pairing"] as const;
export type AccountHolder = (typeof holders)[number];

type AccountKindRow = { ledger: Ledger; holder: AccountHolder; outside: boolean };

const inside = (ledger: Ledger, holder: AccountHolder = "project"): AccountKindRow => ({
  ledger,
  holder,
  outside: false,
});
const outside = (ledger: Ledger, holder: AccountHolder = "project"): AccountKindRow => ({
  ledger,
  holder,
  outside: true,
});

/**
 * The accounts of the ledger: the places money passes through, each for one holder, source and fiscal year. `outside`
 * accounts stand for the world (the donor's treasury, payees) and may be overdrawn; all others may not.
 */
export const accountKinds = {
  pledger: outside("promise", "pairing"),
  pledged: inside("promise", "pairing"),
  donor_promise: outside("promise"),
  committed: inside("promise"),
  fulfilled: inside("promise"),
  donor: outside("cash"),
  in_transit: inside("cash"),
  recipient: inside("cash"),
  passing_to_prefecture: inside("cash"),
  prefecture: inside("cash"),
  passing_down: inside("cash"),
  county: inside("cash"),
  spent: outside("cash"),
  returning: inside("cash"),
  reallocating: inside("cash", "county"),
  capital: inside("cash"),
  lent: inside("cash"),
  claimed: inside("cash"),
  lost: outside("cash"),
  guaranteed: outside("exposure"),
  exposed: inside("exposure"),
  investor_promise: outside("agreed_investment", "county"),
  agreed: inside("agreed_investment", "county"),
  investor: outside("paid_investment", "county"),
  invested: inside("paid_investment", "county"),
  taxpayer: outside("memo", "county"),
  taxes: inside("memo", "county"),
} as const satisfies Record<string, AccountKindRow>;
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
  /** In whose books it is dated. Null only for a reversal, which belongs to the side of its original. */
  side: Side | null;
  roles: readonly Role[];
  /** The kinds that this one answers for the same record: whoever posted one of them may not post this. */
  confirms: readonly string[];
  /** IATI transaction type code, null where the standard has none. */
  iati: number | null;
};

const rolesOf = {
  east: ["eastern_coordinator"],
  west: ["western_coordinator"],
  county: ["county_officer"],
} as const satisfies Record<Side, readonly Role[]>;

/** A county officer registers, another officer or the west confirms, and so posts. */
const keepers: readonly Role[] = ["county_officer", "western_coordinator"];

function moves(
  debit: AccountKind,
  credit: AccountKind,
  side: Side,
  more: Partial<Pick<TransferKindRow, "mode" | "iati" | "confirms" | "roles">> = {},
): TransferKindRow {
  return { debit, credit, mode: "post", side, roles: rolesOf[side], confirms: [], iati: null, ...more };
}

/** Which account each kind of transfer debits and credits, and who may post it. The ledger reads this table. */
export const transferKinds = {
  pledge: moves("pledger", "pledged", "east", { iati: 12 }),
  commitment: moves("donor_promise", "committed", "east", { iati: 2 }),
  reservation: moves("committed", "fulfilled", "east", { mode: "reserve" }),
  fulfilment: moves("committed", "fulfilled", "east", { mode: "settle", confirms: ["reservation"] }),
  release: moves("committed", "fulfilled", "east", { mode: "release" }),
  recommitment: moves("fulfilled", "committed", "east"),
  sending: moves("donor", "in_transit", "east", { iati: 3 }),
  receipt: moves("in_transit", "recipient", "west", { iati: 1, confirms: ["sending"] }),
  taking_back: moves("in_transit", "donor", "east"),
  pass_down_to_prefecture: moves("recipient", "passing_to_prefecture", "west", { iati: 3 }),
  prefecture_receipt: moves("passing_to_prefecture", "prefecture", "west", {
    iati: 1,
    confirms: ["pass_down_to_prefecture"],
  }),
  prefecture_taking_back: moves("passing_to_prefecture", "recipient", "west"),
  prefecture_pass_down: moves("prefecture", "passing_down", "west", { iati: 3 }),
  prefecture_pass_down_taking_back: moves("passing_down", "prefecture", "west"),
  pass_down: moves("recipient", "passing_down", "west", { iati: 3 }),
  pass_down_receipt: moves("passing_down", "county", "county", {
    iati: 1,
    confirms: ["pass_down", "prefecture_pass_down"],
  }),
  pass_down_taking_back: moves("passing_down", "recipient", "west"),
  expenditure: moves("county", "spent", "county", { iati: 4, roles: keepers }),
  refund: moves("spent", "county", "county", { iati: 7 }),
  returning: moves("county", "returning", "county"),
  returning_taking_back: moves("returning", "county", "county"),
  prefecture_returning: moves("prefecture", "returning", "west"),
  prefecture_returning_taking_back: moves("returning", "prefecture", "west"),
  recipient_returning: moves("recipient", "returning", "west"),
  recipient_returning_taking_back: moves("returning", "recipient", "west"),
  return_receipt: moves("returning", "donor", "east", {
    confirms: ["returning", "prefecture_returning", "recipient_returning"],
  }),
  reallocation_out: moves("county", "reallocating", "east"),
  reallocation_in: moves("reallocating", "county", "east"),
  capital_paid_in: moves("county", "capital", "county", { iati: 3, roles: keepers }),
  capital_paid_out: moves("capital", "county", "county", { roles: keepers }),
  loan_drawn: moves("capital", "lent", "county", { roles: keepers }),
  loan_repaid: moves("lent", "capital", "county", { iati: 6 }),
  loan_written_off: moves("lent", "lost", "county", { roles: keepers }),
  subsidy_paid: moves("capital", "spent", "county", { iati: 5, roles: keepers }),
  guarantee_issued: moves("guaranteed", "exposed", "county", { iati: 10, roles: keepers }),
  guarantee_ended: moves("exposed", "guaranteed", "county"),
  guarantee_called: moves("exposed", "guaranteed", "county"),
  claim_paid: moves("capital", "claimed", "county", { roles: keepers }),
  claim_recovered: moves("claimed", "capital", "county", { iati: 6 }),
  claim_written_off: moves("claimed", "lost", "county", { roles: keepers }),
  investment_agreed: moves("investor_promise", "agreed", "east", { iati: 12 }),
  investment_paid: moves("investor", "invested", "east", { iati: 1 }),
  tax_paid: moves("taxpayer", "taxes", "east"),
  reversal: {
    debit: null,
    credit: null,
    mode: "reverse",
    side: null,
    roles: ["eastern_coordinator", "western_coordinator", "county_officer"],
    confirms: [],
    iati: null,
  },
} as const satisfies Record<string, TransferKindRow>;
export type TransferKind = keyof typeof transferKinds;
