import { type LineDecision, lineDecisionSchema } from "@/core/bank-statements/line-decisions";
import type { Work } from "@/db/work";
import { parsed } from "../parsed";
import { bookBankLines } from "./book-bank-lines";
import { dismissBankLines } from "./dismiss-bank-lines";

/** What the form under the lines asks for: booking, of those that match or of those that are ticked, or putting aside. */
export async function decideLines(work: Work, input: LineDecision): Promise<{ code: string }> {
  const { step, code, rows, reason, totalReason, idempotencyKey } = parsed(lineDecisionSchema, input);
  if (step === "dismissal") return dismissBankLines(work, { code, rows, reason: reason ?? "" });
  return bookBankLines(work, {
    ...{ code, which: step, rows: step === "matched" ? [] : rows, idempotencyKey },
    ...(totalReason === undefined ? {} : { totalReason }),
  });
}
