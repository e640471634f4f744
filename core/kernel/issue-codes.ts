import type { z } from "zod";
import type { FieldError } from "./domain-error";

type Issue = z.core.$ZodIssue;
type Verdict = { code: string; params?: Record<string, string | number> };

/** Every code that this file can give; a test holds messages/<locale>/errors.json to it. */
export const issueCodes = [
  "required",
  "ticked",
  "format",
  "choice",
  "number",
  "whole_number",
  "step",
  "date",
  "email",
  "web_address",
  "exact_length",
  "too_short",
  "too_long",
  "too_small",
  "too_big",
  "too_few",
  "too_many",
  "too_early",
  "too_late",
  "unknown_field",
] as const;

const FORMAT_CODES: Record<string, string> = {
  email: "email",
  url: "web_address",
  date: "date",
  datetime: "date",
  // Identifiers are never typed: a broken one comes from a choice that no longer exists.
  uuid: "choice",
  guid: "choice",
};

const TYPE_CODES: Record<string, string> = {
  number: "number",
  nan: "number",
  bigint: "number",
  int: "whole_number",
  date: "date",
  boolean: "choice",
};

const LIMIT_CODES: Record<string, readonly [low: string, high: string]> = {
  string: ["too_short", "too_long"],
  array: ["too_few", "too_many"],
  set: ["too_few", "too_many"],
  date: ["too_early", "too_late"],
};

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === "object" ? Reflect.get(value, key) : undefined),
    input,
  );
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function limit(issue: Extract<Issue, { code: "too_small" | "too_big" }>): Verdict {
  const low = issue.code === "too_small";
  const bound = low ? issue.minimum : issue.maximum;
  const shown = typeof bound === "bigint" ? bound.toString() : bound;
  if (issue.origin === "string" && issue.exact) return { code: "exact_length", params: { length: shown } };
  const [lowCode, highCode] = LIMIT_CODES[issue.origin] ?? ["too_small", "too_big"];
  return low ? { code: lowCode, params: { min: shown } } : { code: highCode, params: { max: shown } };
}

function custom(issue: Extract<Issue, { code: "custom" }>): Verdict {
  const { code, ...rest } = issue.params ?? {};
  const named = typeof code === "string" ? code : issue.message;
  const params = Object.fromEntries(
    Object.entries(rest).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
  return { code: /^[a-z][a-z0-9_.]*$/.test(named) ? named : "format", params };
}

function verdict(issue: Issue, value: unknown): Verdict {
  if (issue.code === "custom") return custom(issue);
  if (isBlank(value)) return { code: "required" };
  switch (issue.code) {
    case "invalid_type":
      return { code: TYPE_CODES[issue.expected] ?? "format" };
    case "too_small":
    case "too_big":
      return limit(issue);
    case "invalid_format":
      return { code: FORMAT_CODES[issue.format] ?? "format" };
    case "not_multiple_of":
      return issue.divisor.toString() === "1"
        ? { code: "whole_number" }
        : { code: "step", params: { step: issue.divisor.toString() } };
    case "invalid_value":
      return { code: value === false ? "ticked" : "choice" };
    case "invalid_union":
      return unionVerdict(issue, value);
    default:
      return { code: "format" };
  }
}

/** The branch that got furthest says best what is wrong: one that failed on more than the type of the whole. */
function unionVerdict(issue: Extract<Issue, { code: "invalid_union" }>, value: unknown): Verdict {
  if (/^[a-z][a-z0-9_.]*$/.test(issue.message)) return { code: issue.message };
  const telling = issue.errors.map((branch) => branch[0]).find((first) => first && first.code !== "invalid_type");
  return telling && telling.path.length === 0 ? verdict(telling, value) : { code: "choice" };
}

/**
 * Zod's issues as codes of messages/<locale>/errors.json, the first one of each field. Forms use it in the browser,
 * the entry points on the server, so both name a fault with the same word.
 * @param input what was parsed; it tells a missing value from a wrong one
 */
export function issueErrors(error: z.core.$ZodError, input: unknown): FieldError[] {
  const found = new Map<string, FieldError>();
  const add = (path: readonly PropertyKey[], { code, params }: Verdict) => {
    const key = path.map(String).join(".");
    const hasParams = params && Object.keys(params).length > 0;
    if (!found.has(key)) found.set(key, { field: key === "" ? null : key, code, ...(hasParams ? { params } : {}) });
  };
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) add([...issue.path, key], { code: "unknown_field" });
    } else add(issue.path, verdict(issue, valueAt(input, issue.path)));
  }
  return [...found.values()];
}
