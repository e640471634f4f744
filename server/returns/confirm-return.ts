import { moneyReturnConfirmationSchema } from "@/core/returns/money-return";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { confirmReturnsMany } from "./confirm-returns-many";
import { lockMoneyReturn } from "./lock-money-return";

/** The east states that returned money came. */
export const confirmReturn = command({
  name: "confirm-return",
  roles: ["eastern_coordinator"],
  input: moneyReturnConfirmationSchema,
  once: true,
  run: async (work, { code, receivedOn }) => {
    const row = await lockMoneyReturn(work, code);
    requireDay(work, "receivedOn", receivedOn, row.returnedOn);
    await confirmReturnsMany(work, [{ moneyReturn: row, amount: row.amount - row.takenBack, receivedOn }]);
    return { code };
  },
});
