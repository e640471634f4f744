/**
 * One amount over another as text with two decimals, reckoned in whole numbers: 5n, 2n -> '2.50'. A ratio that has more
 * decimals is rounded, halves up, and says so: '≈ 0.67'. Null over nothing. `hundred`: in hundredths, for percentages.
 */
export function ratioText(part: bigint, whole: bigint, { hundred = false } = {}): string | null {
  if (whole <= 0n || part < 0n) return null;
  const scaled = part * (hundred ? 10_000n : 100n);
  const steps = (2n * scaled + whole) / (2n * whole);
  const digits = steps.toString().padStart(3, "0");
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return steps * whole === scaled ? text : `≈ ${text}`;
}
