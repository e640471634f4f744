import { withCheckDigit } from "./check-digit";

/** A letter, a year, a number and perhaps the check character: 'P2026000123X'. Flags have no year: 'F-123'. */
const RECORD = /^[A-HJKMNP-TV-Z]\d{10}[0-9A-HJKMNP-TV-Z]?$/;
const FLAG = /^F-?\d{1,9}$/;

/**
 * The human codes that a text may stand for, as people type, scan or dictate them: full-width, in small letters, with
 * blanks or hyphens, or without the check character. Empty when it is no code.
 */
export function typedCodes(typed: string): string[] {
  const text = typed.normalize("NFKC").replace(/\s/g, "").toUpperCase().slice(0, 40);
  if (FLAG.test(text)) return [`F-${text.replace(/\D/g, "")}`];
  const code = text.replaceAll("-", "");
  if (!RECORD.test(code)) return [];
  return code.length === 11 ? [withCheckDigit(code)] : [code];
}
