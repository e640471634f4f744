import { moneyReturnConfirmationSchema } from "@/core/returns/money-return";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { confirmReturnsMany } from "./confirm-returns-many";
import { lockMoneyReturn } from "./lock-money-return";

/** The east states what came of money that was sent back. It may be less; the difference stays on its way. */
export const confirmReturn = command({
  name: "confirm-return",
  roles: ["eastern_coordinator"],
  input: moneyReturnConfirmationSchema,
  once: true,
  run: async (work, { code, amount, receivedOn }) => {
    const row = await lockMoneyReturn(work, code);
    requireDay(work, "receivedOn", receivedOn, row.returnedOn);
    await confirmReturnsMany(work, [{ moneyReturn: row, amount, receivedOn }]);
    return { code };
  },
});
