import { accountHolders } from "@/core/bank-statements/bank-line-life";
import { bankLinesDismissalSchema } from "@/core/bank-statements/line-decisions";
import { conflict, notFound } from "@/core/kernel/domain-error";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockLines } from "./lock-lines";
import { ownStatement, scopeOf } from "./own-statement";

/** Puts lines aside that are none of the programme's concern, with the reason. All or none. */
export const dismissBankLines = command({
  name: "dismiss-bank-lines",
  roles: accountHolders,
  input: bankLinesDismissalSchema,
  run: async (work, { code, rows, reason }) => {
    const statement = await ownStatement(work, code);
    const lines = await lockLines(work, statement, { rows });
    if (lines.length < new Set(rows).size) throw notFound("rows");
    const decided = lines.find(({ state }) => state !== "open");
    if (decided) throw conflict("bank-statements.decided", { row: decided.rowNumber });
    const ids = lines.map(({ id }) => id);
    await work.sql`
      update bank_line set state = 'dismissed', reason = ${reason}, refusal = null, decided_by = ${work.actor.personId},
        decided_at = work_now()
      where id = any (${ids}::bigint[])`;
    await recordEvent(work, {
      subject: "bank_statement",
      subjectId: statement.id,
      scope: scopeOf(statement),
      verb: "lines_dismissed",
      reason,
      details: { code, rows: [...rows].slice(0, 100), lines: lines.length },
    });
    return { code, dismissed: lines.length };
  },
});
