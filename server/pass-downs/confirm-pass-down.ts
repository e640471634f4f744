import { notFound } from "@/core/kernel/domain-error";
import { passDownConfirmationSchema } from "@/core/pass-downs/pass-down";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { confirmPassDownsMany } from "./confirm-pass-downs-many";
import { lockPassDowns } from "./lock-pass-downs";

/**
 * The county states what came of a pass-down, another western coordinator what the prefecture received. It may be less;
 * the difference stays on its way.
 */
export const confirmPassDown = command({
  name: "confirm-pass-down",
  roles: ["county_officer", "western_coordinator"],
  input: passDownConfirmationSchema,
  once: true,
  run: async (work, { code, amount, confirmedOn }) => {
    const [row] = await lockPassDowns(work, [code]);
    if (!row) throw notFound("code");
    requireDay(work, "confirmedOn", confirmedOn, row.passedOn);
    await confirmPassDownsMany(work, [{ passDown: row, amount, confirmedOn }]);
    return { code };
  },
});
