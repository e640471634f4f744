import { z } from "zod";
import { hasValidCheckDigit } from "./check-digit";

/**
 * Schema of a human code as typed or scanned: full-width letters, small letters and blanks are forgiven.
 * Errors: required, human_code (the check character does not fit).
 */
export function typedCode() {
  return z.string().transform((typed, context): string => {
    const code = typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
    const fault = code === "" ? "required" : code.length > 40 || !hasValidCheckDigit(code) ? "human_code" : null;
    if (fault) context.issues.push({ code: "custom", message: fault, params: { code: fault }, input: typed });
    return code;
  });
}
