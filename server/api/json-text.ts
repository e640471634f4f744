import { fen, yuanText } from "@/core/kernel/money";

/**
 * An answer as JSON. Amounts are bigints of fen inside and yuan with two decimals as text outside ('1234.50'), the form
 * in which they are sent in, too; a JSON number would lose digits.
 */
export function jsonText(answer: unknown): string {
  return JSON.stringify(answer ?? {}, (_, value: unknown) =>
    typeof value === "bigint" ? yuanText(fen(value)) : value,
  );
}
