import { DomainError } from "@/core/kernel/domain-error";
import { refusalOf } from "@/db/refusal";

/** What the ledger says of the day on which something happened. */
const ofTheDate = new Set(["constraint.ledger_period_open", "constraint.ledger_not_in_future"]);

/**
 * A refusal of the ledger that is about a date, placed on the date that was typed: the first field of the input whose
 * name ends in `On`, as days of business are called. Everything else is given back as it is, also where the input has no
 * date because the record has it.
 */
export function onItsDate(fault: unknown, input: unknown): unknown {
  const refusal = fault instanceof DomainError ? fault : refusalOf(fault);
  const field = Object.keys((input ?? {}) as object).find((name) => /[a-z]On$/.test(name));
  if (!refusal || !field || !refusal.errors.some(({ code }) => ofTheDate.has(code))) return fault;
  return new DomainError(
    refusal.kind,
    refusal.errors.map((error) => (ofTheDate.has(error.code) ? { ...error, field } : error)),
  );
}
