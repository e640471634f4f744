export type MoneyReturnState = "open" | "received" | "withdrawn";

/** open: on its way, not confirmed by the east; withdrawn: the sending back was reversed. */
export function moneyReturnState(returned: {
  receivedOn: string | null;
  withdrawnOn: string | null;
}): MoneyReturnState {
  if (returned.withdrawnOn !== null) return "withdrawn";
  return returned.receivedOn === null ? "open" : "received";
}
