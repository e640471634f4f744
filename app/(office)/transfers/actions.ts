"use server";

import { formAction } from "@/server/form-action";
import { reverseTransfer } from "@/server/transfers/reverse-transfer";

/** Stays at the transfer, which then says what undid it. */
export const reverse = formAction(reverseTransfer, {
  goTo: (_, { transferId }) => `/transfers/${String(transferId)}/reversal`,
});
