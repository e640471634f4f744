/** One thing that is wrong with an input: the field (null = the whole), a code of messages/errors.json, its parameters. */
export type FieldError = { field: string | null; code: string; params?: Record<string, string | number> };

export type DomainErrorKind = "invalid" | "forbidden" | "not_found" | "conflict" | "blocked";

/**
 * A refusal that the user can understand and mend. Commands throw it; the entry points turn it into messages on
 * fields (forms) or problem details (API). Everything else that is thrown is a fault of ours.
 */
export class DomainError extends Error {
  readonly kind: DomainErrorKind;
  readonly errors: readonly FieldError[];

  constructor(kind: DomainErrorKind, errors: readonly FieldError[]) {
    super(errors.map((error) => `${error.field ?? "*"}: ${error.code}`).join("; "));
    this.name = "DomainError";
    this.kind = kind;
    this.errors = errors;
  }
}

export const invalid = (field: string | null, code: string, params?: Record<string, string | number>) =>
  new DomainError("invalid", [params ? { field, code, params } : { field, code }]);
export const conflict = (code: string, params?: Record<string, string | number>) =>
  new DomainError("conflict", [params ? { field: null, code, params } : { field: null, code }]);
export const notFound = (field: string | null = null) => new DomainError("not_found", [{ field, code: "not_found" }]);
export const forbidden = (code = "forbidden") => new DomainError("forbidden", [{ field: null, code }]);
