/**
 * open: not confirmed by the east; short: less came than was sent, and the rest was not taken back; taken_back: nothing
 * came, and the sender has all of it again; withdrawn: the sending back was reversed.
 */
export const moneyReturnStates = ["open", "short", "received", "taken_back", "withdrawn"] as const;
export type MoneyReturnState = (typeof moneyReturnStates)[number];

/** Amounts in fen; `receivedAmount` is null until the east has said what came. */
export type SentBack = {
  amount: bigint;
  receivedAmount: bigint | null;
  takenBack: bigint;
  withdrawnOn: string | null;
};

/** What is still on its way to the east. */
export const openOfReturn = ({ amount, receivedAmount, takenBack, withdrawnOn }: SentBack): bigint =>
  withdrawnOn === null ? amount - takenBack - (receivedAmount ?? 0n) : 0n;

export function moneyReturnState(returned: SentBack): MoneyReturnState {
  if (returned.withdrawnOn !== null) return "withdrawn";
  const open = openOfReturn(returned) > 0n;
  if (returned.receivedAmount === null) return open ? "open" : "taken_back";
  return open ? "short" : "received";
}
