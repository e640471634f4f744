import { type AccountKind, accountKinds, type TransferKind, transferKinds } from "./transfer-kinds";

/** The kinds of transfer that add to a figure and those that take from it. A reversal undoes what its original did. */
export type SignedKinds = { adds: readonly TransferKind[]; takes: readonly TransferKind[] };

/** What moves into these accounts and out of them; what moves among them changes nothing. */
export function movesOf(...accounts: readonly AccountKind[]): SignedKinds {
  const isAmong = (kind: AccountKind | null) => kind !== null && accounts.includes(kind);
  const kinds = Object.entries(transferKinds) as [
    TransferKind,
    { debit: AccountKind | null; credit: AccountKind | null },
  ][];
  const only = (wanted: (debit: boolean, credit: boolean) => boolean) =>
    kinds.filter(([, { debit, credit }]) => wanted(isAmong(debit), isAmong(credit))).map(([kind]) => kind);
  return { adds: only((debit, credit) => credit && !debit), takes: only((debit, credit) => debit && !credit) };
}

/** Every account of a project in which cash may lie in the west: no outside world, nothing still on its way there. */
const inTheWest = (Object.keys(accountKinds) as AccountKind[]).filter((kind) => {
  const { ledger, outside, holder } = accountKinds[kind];
  return ledger === "cash" && !outside && holder === "project" && kind !== "in_transit";
});

/** Where received money lies that is neither spent, nor in an instrument, nor back with the donor (db/functions/carry-over.sql). */
const unspentPlaces: readonly AccountKind[] = [
  "recipient",
  "passing_to_prefecture",
  "prefecture",
  "passing_down",
  "county",
  "returning",
  "reallocating",
];

/**
 * The figures of the project fund card, of tables of balances and of year-end statements, each as the transfers that make
 * it up, so that every figure opens exactly those.
 * What was sent and received are flows; in transit and left are what flows have left somewhere.
 */
export const figures = {
  committed: { adds: ["commitment"], takes: [] },
  sent: { adds: ["sending"], takes: ["taking_back"] },
  in_transit: movesOf("in_transit"),
  received: { adds: ["receipt"], takes: [] },
  passed_down: {
    adds: ["pass_down", "prefecture_pass_down"],
    takes: ["pass_down_taking_back", "prefecture_pass_down_taking_back"],
  },
  spent: movesOf("spent"),
  returned: { adds: ["return_receipt"], takes: [] },
  reallocated: { adds: ["reallocation_in"], takes: ["reallocation_out"] },
  lost: movesOf("lost"),
  left: movesOf(...inTheWest),
  passing_down: movesOf("passing_to_prefecture", "passing_down"),
  promised: movesOf("committed"),
  expended: { adds: ["expenditure"], takes: ["refund"] },
  put_into_instruments: { adds: ["capital_paid_in"], takes: ["capital_paid_out"] },
  unspent: movesOf(...unspentPlaces),
} as const satisfies Record<string, SignedKinds>;
export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as [Figure, ...Figure[]];

/** Those that the fund card leaves out: parts of what is left, and what years are told by. */
const beyondCard = ["passing_down", "promised", "expended", "put_into_instruments", "unspent"] as const;
export type CardFigure = Exclude<Figure, (typeof beyondCard)[number]>;
export const cardFigures = figureNames.filter(
  (name): name is CardFigure => !(beyondCard as readonly Figure[]).includes(name),
);
