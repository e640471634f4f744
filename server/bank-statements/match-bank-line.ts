import { accountHolders } from "@/core/bank-statements/bank-line-life";
import type { Direction } from "@/core/bank-statements/bank-line-terms";
import { bankLineMatchSchema } from "@/core/bank-statements/line-decisions";
import { conflict, invalid, notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockLines } from "./lock-lines";
import { matchLines } from "./match-lines";
import { type OwnStatement, ownStatement, scopeOf } from "./own-statement";

/** A person says which record a line belongs to. Nothing is booked; a line that was put aside is open again. */
export const matchBankLine = command({
  name: "match-bank-line",
  roles: accountHolders,
  input: bankLineMatchSchema,
  run: async (work, { code, row, record }) => {
    const statement = await ownStatement(work, code);
    const [line] = await lockLines(work, statement, { rows: [row] });
    if (!line) throw notFound("row");
    if (line.state === "booked") throw conflict("bank-statements.decided", { row });
    if (line.finding === "faulty" || line.direction === null) throw conflict("bank-statements.line.faulty");
    const found = await recordOf(work, statement, line.direction, record);
    await work.sql`
      update bank_line set state = 'open', decided_by = null, decided_at = null, reason = null, refusal = null,
        subject = ${found.kind}, subject_id = ${found.id}, matched_by = ${work.actor.personId}
      where id = ${line.id}`;
    await matchLines(work, statement, [line.id]);
    await recordEvent(work, {
      subject: "bank_statement",
      subjectId: statement.id,
      scope: scopeOf(statement),
      verb: "line_matched",
      details: { code, row, record },
    });
    return { code, row };
  },
});

async function recordOf({ sql }: Work, { side }: OwnStatement, direction: Direction, code: string) {
  const [found] = await sql<{ kind: string; id: number }[]>`
    select kind, id from two_sided_step
    where code = ${code} and ${direction === "in" ? sql`receiver` : sql`sender`} = ${side}`;
  if (!found) throw invalid("record", "bank-statements.no_such_record");
  return found;
}
