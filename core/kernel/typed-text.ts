import { z } from "zod";

/** Characters that no person types and PostgreSQL or a printed page cannot hold; line ends and tabs are allowed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * Schema of a text as typed: trimmed, at least `min` and at most `max` characters.
 * Errors: required, too_short, too_long, format (control characters).
 */
export function typedText({ min = 1, max }: { min?: number; max: number }) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !UNPRINTABLE.test(text), { error: "format" });
}
