import type { FieldError } from "./domain-error";

/**
 * What every form's server action answers. `goTo` is the path to show next. `kept` is for a form that stays open: the
 * record's revision from now on, and the instant (ISO) at which it was saved. A refusal's `field` is the path in the
 * input, joined by dots ('budgetLines.0.amount'); its `code` names the message `errors.<code>`. `shown` is what can be
 * shown this once only, such as a new token.
 */
export type FormResult =
  | { ok: true; goTo?: string; shown?: string; kept?: { revision: number; at: string } }
  | { ok: false; errors: readonly FieldError[] };

/** A refusal of the whole form with one code. */
export function refused(code: string, params?: Record<string, string | number>): FormResult {
  return { ok: false, errors: [{ field: null, code, ...(params ? { params } : {}) }] };
}
