import { DomainError } from "../core/kernel/domain-error";

/** SQLSTATEs in which the database refuses an input rather than fails. */
const uniqueViolation = "23505";
const checkViolation = "23514";
const foreignKeyViolation = "23503";
const insufficientPrivilege = "42501";
/** A value that no column can hold: a NUL in a text, a number out of range, a text that is no number, date or id. */
const unfit = new Set(["22021", "22P05", "22003", "22008", "22P02"]);
const serialization = new Set(["40001", "40P01"]);

type PostgresFault = { code?: string; constraint_name?: string; cause?: unknown };

/**
 * What the database refused, as a DomainError: named constraints become the code `constraint.<name>` (its words and its
 * field stand in messages/<language>/errors.json and core/kernel/constraint-fields.ts), a policy becomes 'forbidden'.
 * Undefined for anything else, which is a fault of ours.
 */
export function refusalOf(fault: unknown): DomainError | undefined {
  const { code, constraint_name: constraint } = rootOf(fault);
  if (code === insufficientPrivilege) return new DomainError("forbidden", [{ field: null, code: "forbidden" }]);
  if (code && serialization.has(code)) return new DomainError("conflict", [{ field: null, code: "try_again" }]);
  if (code && unfit.has(code)) return new DomainError("invalid", [{ field: null, code: "format" }]);
  if (!constraint) return undefined;
  if (code === uniqueViolation || code === checkViolation || code === foreignKeyViolation) {
    return new DomainError("invalid", [{ field: null, code: `constraint.${constraint}` }]);
  }
  return undefined;
}

/** drizzle wraps the driver's error. */
function rootOf(fault: unknown): PostgresFault {
  const error = (fault ?? {}) as PostgresFault;
  return error.code ? error : error.cause ? rootOf(error.cause) : error;
}
