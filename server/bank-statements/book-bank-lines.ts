import { accountHolders } from "@/core/bank-statements/bank-line-life";
import { bankLinesBookingSchema } from "@/core/bank-statements/line-decisions";
import { outcomeBefore } from "@/core/bank-statements/line-outcome";
import { type FieldError, invalid } from "@/core/kernel/domain-error";
import { twoSidedSteps } from "@/core/kernel/two-sided";
import type { Work } from "@/db/work";
import { command } from "../command";
import { eachAsFarAsPossible } from "../each-as-far-as-possible";
import { recordEvent } from "../record-event";
import { bookReceipts } from "./book-receipts";
import { type LockedLine, lockLines } from "./lock-lines";
import { matchLines } from "./match-lines";
import { type OwnStatement, ownStatement, scopeOf } from "./own-statement";
import { type DecidedLine, writeOutcomes } from "./write-outcomes";

/**
 * Books lines of a statement: what came in is stated as received of its record, what left is kept as the proof of its
 * record. Each line has an outcome; one that cannot be booked keeps none of the others from it.
 */
export const bookBankLines = command({
  name: "book-bank-lines",
  roles: accountHolders,
  input: bankLinesBookingSchema,
  once: true,
  run: async (work, { code, which, rows, totalReason }) => {
    const statement = await ownStatement(work, code);
    await requireAgreedTotal(work, statement, totalReason);
    const wanted = await lockLines(work, statement, which === "chosen" ? { rows } : "matched");
    const ids = wanted.map(({ id }) => id);
    // What was found when the file was loaded may be long ago.
    await matchLines(work, statement, ids);
    const lines = await lockLines(work, statement, { ids });
    const outcomes = await book(work, code, lines);
    await writeOutcomes(work, outcomes);
    const results = outcomes.map(({ line, outcome }) => ({ row: line.rowNumber, ...outcome }));
    const known = new Set(lines.map(({ rowNumber }) => rowNumber));
    const missing = [...new Set(rows)].filter((row) => !known.has(row));
    const booked = results.filter(({ outcome }) => outcome === "booked").length;
    const refused = results.length - booked + missing.length;
    await recordEvent(work, {
      subject: "bank_statement",
      subjectId: statement.id,
      scope: scopeOf(statement),
      verb: "lines_booked",
      reason: totalReason,
      details: { code, booked, refused },
    });
    return { code, booked, refused, lines: [...results, ...missing.map((row) => ({ row, outcome: "not_found" }))] };
  },
});

/** A statement whose totals do not agree is booked only once a person has said why, and that stays with it. */
async function requireAgreedTotal(work: Work, statement: OwnStatement, reason: string | undefined): Promise<void> {
  if (!statement.wrongTotal || statement.totalReason !== null) return;
  if (reason === undefined) throw invalid("totalReason", "bank-statements.total_unexplained");
  await work.sql`
    update bank_statement set total_reason = ${reason}, total_explained_by = ${work.actor.personId}
    where id = ${statement.id}`;
}

async function book(work: Work, code: string, lines: readonly LockedLine[]): Promise<DecidedLine[]> {
  const taken = new Set<string>();
  const judged = lines.map((line) => ({ line, before: outcomeBefore(line, taken) }));
  const bookable = judged.filter(({ before }) => before === null).map(({ line }) => line);
  const incoming = bookable.filter(({ direction }) => direction === "in");
  const refusals = new Map<LockedLine, FieldError>();
  for (const step of twoSidedSteps) {
    const ofStep = incoming.filter(({ subject }) => subject === step);
    const refused = await eachAsFarAsPossible(work, ofStep, (within, some) =>
      bookReceipts[step](
        within,
        some.map((line) => receiptOf(code, line)),
      ),
    );
    for (const [line, refusal] of refused) refusals.set(line, refusal);
  }
  return judged.map(({ line, before }) => {
    const refusal = refusals.get(line);
    return { line, outcome: before ?? (refusal ? { outcome: "refused", ...refusal } : { outcome: "booked" }) };
  });
}

/** Lines that name a record in their remark only are known by the statement and their row. */
const receiptOf = (code: string, line: LockedLine) => ({
  recordCode: line.recordCode as string,
  amount: line.amount as bigint,
  valueDate: line.valueDate as string,
  bankReference: line.reference ?? `${code}-${line.rowNumber}`,
});
