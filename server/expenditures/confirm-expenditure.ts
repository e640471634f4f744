import { expenditureConfirmationSchema } from "@/core/expenditures/expenditure";
import { conflict, notFound } from "@/core/kernel/domain-error";
import { type Blocked, command } from "../command";
import { lockMoney } from "../money/post-transfers";
import { judgeAtGate } from "../rules/judge-at-gate";
import { confirmExpendituresMany } from "./confirm-expenditures-many";
import { lockExpenditures } from "./lock-expenditures";

/** Another person than registered it confirms an expenditure: the rules judge, and the county's money is spent. */
export const confirmExpenditure = command({
  name: "confirm-expenditure",
  roles: ["county_officer", "western_coordinator"],
  input: expenditureConfirmationSchema,
  once: true,
  run: async (work, { code }): Promise<Blocked | { code: string }> => {
    const [row] = await lockExpenditures(work, [code]);
    if (!row) throw notFound("code");
    if (row.state !== "registered") throw conflict("conflict", { code, state: row.state });
    await lockMoney(work, [row]);
    const blocked = await judgeAtGate(work, "expenditure", row.id, "expenditure");
    if (blocked) return blocked;
    await confirmExpendituresMany(work, [row]);
    return { code };
  },
});
