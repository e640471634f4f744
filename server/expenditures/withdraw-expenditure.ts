import { expenditureWithdrawalSchema } from "@/core/expenditures/expenditure";
import { conflict, notFound } from "@/core/kernel/domain-error";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockExpenditures } from "./lock-expenditures";

/** Takes out an expenditure that was registered and not confirmed; its invoice number is free again. */
export const withdrawExpenditure = command({
  name: "withdraw-expenditure",
  roles: ["county_officer", "western_coordinator"],
  input: expenditureWithdrawalSchema,
  run: async (work, { code, reason }) => {
    const [row] = await lockExpenditures(work, [code]);
    if (!row) throw notFound("code");
    if (row.state !== "registered") throw conflict("conflict", { code, state: row.state });
    await work.sql`update expenditure set state = 'withdrawn', revision = revision + 1 where id = ${row.id}`;
    await recordEvent(work, { subject: "expenditure", subjectId: row.id, scope: row, verb: "withdrawn", reason });
    return { code };
  },
});
