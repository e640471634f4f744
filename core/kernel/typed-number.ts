import { z } from "zod";

const TYPED = /^-?(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Reads '1,234', full-width '１２', '-0.5'; null for anything else, '1e9' and 16 digits and more included. */
export function parseTypedNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "").replace("−", "-");
  return TYPED.test(plain) && plain.replace(/\D/g, "").length <= 15 ? Number(plain.replaceAll(",", "")) : null;
}

/**
 * Schema of a count or measure (never of money). Takes a string as typed or a number, gives a number.
 * Errors: required, number, whole_number (unless `decimals`), too_small and too_big with the bound.
 */
export function typedNumber({
  min = 0,
  max = 1_000_000_000,
  decimals = false,
}: {
  min?: number;
  max?: number;
  decimals?: boolean;
} = {}) {
  return z.union([z.string(), z.number()], { error: "number" }).transform((typed, context): number => {
    const refuse = (code: string, params = {}) => {
      context.issues.push({ code: "custom", message: code, params: { code, ...params }, input: typed });
      return 0;
    };
    if (typeof typed === "string" && typed.trim() === "") return refuse("required");
    const value = typeof typed === "number" ? typed : parseTypedNumber(typed);
    if (value === null || !Number.isFinite(value)) return refuse("number");
    if (!decimals && !Number.isInteger(value)) return refuse("whole_number");
    if (value < min) return refuse("too_small", { min });
    return value > max ? refuse("too_big", { max }) : value;
  });
}
