import { DomainError, type DomainErrorKind, type FieldError } from "@/core/kernel/domain-error";
import { placedErrors } from "@/core/kernel/placed-errors";

/** A request refused before any command saw it. `code` names words in messages/<language>/api.json. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(code);
  }
}

/** Words of a code in the caller's language, with its parameters. */
export type Words = (code: string, params?: Record<string, string | number>) => string;

export type Problem = {
  status: number;
  headers?: Record<string, string>;
  errors: readonly FieldError[];
  /** Members of this kind of problem alone, such as the rules that block. */
  more?: Record<string, unknown>;
};

const statusOf: Record<DomainErrorKind, number> = {
  invalid: 422,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  blocked: 409,
};

/** What a thrown refusal answers; undefined for a fault of ours. */
export function problemOf(fault: unknown): Problem | undefined {
  if (fault instanceof ApiRefusal) {
    const { status, headers, code } = fault;
    return { status, headers, errors: [{ field: null, code: `api.${code}` }] };
  }
  if (!(fault instanceof DomainError)) return undefined;
  const errors = placedErrors(fault.errors);
  if (errors.some(({ code }) => code === "not_signed_in")) return noToken();
  return { status: statusOf[fault.kind], errors };
}

/** No token, or one that opens nothing. */
export const noToken = (): Problem => ({
  status: 401,
  headers: { "www-authenticate": 'Bearer realm="counterpart"' },
  errors: [{ field: null, code: "api.token" }],
});

/** RFC 9457 problem details, with each error's words; `instance` is the number that the log knows the request by. */
export function problemResponse(problem: Problem, words: Words, requestId: string): Response {
  const { status, headers, more } = problem;
  const errors = problem.errors.map(({ field, code, params }) => ({
    field,
    code,
    message: words(code, { field: field ?? words("this_field"), requestId, ...params }),
    ...(params ? { params } : {}),
  }));
  const body = {
    type: `urn:counterpart:problem:${status}`,
    title: words(`api.titles.${status}`),
    status,
    detail: errors.map(({ message }) => message).join(" "),
    instance: `urn:uuid:${requestId}`,
    errors,
    ...more,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
