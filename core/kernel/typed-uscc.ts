import { z } from "zod";
import { isUscc } from "./uscc";

/**
 * Schema of a unified social credit code as typed: full-width letters, small letters, blanks and hyphens are forgiven.
 * Errors: required, uscc (form or check character).
 */
export function typedUscc() {
  return z.string().transform((typed, context): string => {
    const code = typed.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase();
    const fault = code === "" ? "required" : isUscc(code) ? null : "uscc";
    if (fault) context.issues.push({ code: "custom", message: fault, params: { code: fault }, input: typed });
    return code;
  });
}
