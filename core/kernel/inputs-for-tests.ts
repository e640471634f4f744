import type { z } from "zod";
import { issueErrors } from "./issue-codes";

/** A wrong value of a field and the code of the error that it gives there. */
export type WrongValue = readonly [value: unknown, code: string];
/** Wrong values by the path of the field; rows of lists by their first ('targets.0.unit'). */
export type Table = Record<string, readonly WrongValue[]>;

const long = (length: number) => "长".repeat(length + 1);
/** What is wrong with a text of at most `max` characters. */
export const textCases = (max: number, { optional = false, min = 1 } = {}): WrongValue[] => [
  ...(optional ? [] : [["", "required"] as const, [" \n ", "required"] as const]),
  ...(min > 1 ? [["x", "too_short"] as const] : []),
  [long(max), "too_long"],
  ["坏\u0000字", "format"],
  [7, "format"],
];
/** What is no number of people or households. */
export const countCases: readonly WrongValue[] = [
  ["-1", "too_small"],
  ["1.5", "whole_number"],
  ["1e9", "number"],
  ["many", "number"],
  ["10000001", "too_big"],
];
export const dayCases: readonly WrongValue[] = [
  ["2010-02-30", "date"],
  ["05/06/2026", "date"],
  ["1800-01-01", "date"],
];
export const codeCases: readonly WrongValue[] = [
  ["P2026000001A", "human_code"],
  ["1", "human_code"],
];

/** A copy of the input with another value at a path. */
export function withValue(input: object, path: string, value: unknown): object {
  const copy = structuredClone(input) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

/** What a schema says of an input, as entry points answer it. */
export function errorsOf(schema: z.ZodType, input: unknown) {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : issueErrors(parsed.error, input);
}

/** Every field of an input, rows of lists by their first. */
export function pathsOf(input: object, prefix = ""): string[] {
  return Object.entries(input).flatMap(([key, value]) => {
    const path = prefix + key;
    const first: unknown = Array.isArray(value) ? value[0] : undefined;
    if (first === undefined) return [path];
    return [path, ...(typeof first === "object" ? pathsOf(first as object, `${path}.0.`) : [`${path}.0`])];
  });
}
