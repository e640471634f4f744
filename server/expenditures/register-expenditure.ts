import { expenditureSchema } from "@/core/expenditures/expenditure";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { judgeAtGate } from "../rules/judge-at-gate";
import { registerExpendituresMany } from "./register-expenditures-many";

/** A county officer registers what was spent; the rules give their advice. The money moves when another confirms it. */
export const registerExpenditure = command({
  name: "register-expenditure",
  roles: ["county_officer"],
  input: expenditureSchema,
  once: true,
  run: async (work, input) => {
    requireDay(work, "spentOn", input.spentOn);
    const [registered] = await registerExpendituresMany(work, [input]);
    if (!registered) throw new Error("no expenditure was registered");
    await judgeAtGate(work, "expenditure", registered.id, "draft");
    return { code: registered.code };
  },
});
