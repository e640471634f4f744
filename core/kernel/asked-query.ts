import type { z } from "zod";

/**
 * The filters of a list as an address gives them. What cannot be read counts as not asked, and is named in `wrong`, so
 * that a mistyped address shows the list and not an error.
 */
export function askedQuery<Schema extends z.ZodObject>(
  schema: Schema,
  typed: Readonly<Record<string, string | undefined>>,
): { query: z.output<Schema>; wrong: string[] } {
  const known = Object.fromEntries(Object.entries(typed).filter(([name]) => name in schema.shape));
  const parsed = schema.safeParse(known);
  if (parsed.success) return { query: parsed.data, wrong: [] };
  const wrong = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
  const readable = Object.fromEntries(Object.entries(known).filter(([name]) => !wrong.includes(name)));
  return { query: schema.parse(readable), wrong };
}

/** An address with these parameters; empty ones are left out. */
export function addressOf(
  path: string,
  parameters: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query === "" ? path : `${path}?${query}`;
}
