import { constraintFields } from "./constraint-fields";
import type { FieldError } from "./domain-error";

/** Errors as an entry point answers them: a constraint's refusal goes to the field that it speaks of. */
export function placedErrors(errors: readonly FieldError[]): FieldError[] {
  return errors.map((error) => {
    const field = error.field ?? constraintFields[error.code.replace(/^constraint\./, "")] ?? null;
    return { ...error, field };
  });
}
