import { transferReversalSchema } from "@/core/transfers/transfer-reversal";
import { command } from "../command";
import { undoTransfer } from "./undo-transfer";

/**
 * Undoes a posted transfer, whole: only by the role that posted it (the ledger asks), once, and while the money is still
 * where it went. The record that it belongs to follows: a receipt is no longer received, an expenditure is reversed.
 */
export const reverseTransfer = command({
  name: "reverse-transfer",
  roles: ["eastern_coordinator", "western_coordinator", "county_officer"],
  input: transferReversalSchema,
  once: true,
  run: async (work, input) => ({ transferId: await undoTransfer(work, input) }),
});
