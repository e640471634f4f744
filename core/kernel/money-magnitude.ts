export type MagnitudeDoubt = "too_big" | "too_small";

/** Without anything to compare with: a single sum of 100 million yuan is rarer than 万元 typed into a 元 field. */
const RARELY_ABOVE = 10_000_000_000n;

/**
 * Whether a figure looks as if 元 and 万元 had been mixed up (a factor of 10,000).
 * A thousandfold distance from the typical sum is already closer to that slip than to an honest amount.
 * @param amount fen
 * @param typical fen, a sum that this one should resemble (the project's budget, the last payment), null when there is none
 */
export function magnitudeDoubt(amount: bigint, typical: bigint | null): MagnitudeDoubt | null {
  if (amount <= 0n) return null;
  if (typical === null || typical <= 0n) return amount >= RARELY_ABOVE ? "too_big" : null;
  if (amount >= typical * 1_000n) return "too_big";
  return amount * 1_000n <= typical ? "too_small" : null;
}
