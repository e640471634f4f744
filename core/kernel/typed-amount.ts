import { z } from "zod";
import { type Fen, fen, MAX_FEN, type MoneyErrorCode, parseMoney } from "./money";

function refuse(code: MoneyErrorCode | "required" | "money.zero") {
  return { code: "custom" as const, message: code, params: { code } };
}

/**
 * Schema of an amount. Accepts a string as typed in yuan ('1,234.50', '12万') from forms, files and the API, or a
 * bigint of fen from code; never a JSON number, which may have lost digits already. Gives Fen.
 * Errors: required, money.format, money.negative, money.precision, money.too_large, money.zero (unless `zero`).
 */
export function typedAmount({ zero = false }: { zero?: boolean } = {}) {
  return z.union([z.string(), z.bigint()], { error: "money.format" }).transform((typed, context): Fen => {
    const parsed = typeof typed === "bigint" ? fromFen(typed) : typed.trim() === "" ? null : parseMoney(typed);
    if (parsed === null) context.issues.push({ ...refuse("required"), input: typed });
    else if (!parsed.ok) context.issues.push({ ...refuse(parsed.code), input: typed });
    else if (!zero && parsed.fen === 0n) context.issues.push({ ...refuse("money.zero"), input: typed });
    return parsed?.ok ? parsed.fen : fen(0n);
  });
}

function fromFen(count: bigint): ReturnType<typeof parseMoney> {
  if (count < 0n) return { ok: false, code: "money.negative" };
  return count > MAX_FEN ? { ok: false, code: "money.too_large" } : { ok: true, fen: fen(count) };
}
