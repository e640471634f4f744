import { z } from "zod";

/** ISO, compact, slashed, dotted and Chinese; year first always, because 05/06/2006 means two days. */
const FORMS =
  /^(\d{4})(?:(\d{2})(\d{2})|-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;

/**
 * Reads a date as people type it: 20060501, 2006-05-01, 2006/5/1, 2006.5.1, 2006年5月1日, full-width digits.
 * @returns 'YYYY-MM-DD', or null when it is no date of the calendar between 1949 and 2199 (2010-02-30 is none)
 */
export function parseTypedDate(text: string): string | null {
  const found = FORMS.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (!found) return null;
  const [year = 0, month = 0, day = 0] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1949 && year <= 2199 ? date.toISOString().slice(0, 10) : null;
}

/** Schema of a business date. Takes any form that `parseTypedDate` reads, gives ISO. Errors: required, date. */
export function typedDate() {
  return z.string().transform((typed, context): string => {
    const iso = parseTypedDate(typed);
    if (iso === null) {
      const code = typed.trim() === "" ? "required" : "date";
      context.issues.push({ code: "custom", message: code, params: { code }, input: typed });
    }
    return iso ?? "";
  });
}
