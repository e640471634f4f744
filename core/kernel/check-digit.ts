/**
 * Human codes end in a check character after Luhn's method over an alphabet of 32 characters: digits and letters
 * without I, L, O and U, which are misread or misheard. It finds every wrong character and nearly every swap of two
 * neighbours. Hyphens group the code for the eye and do not count.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE = ALPHABET.length;

function characterValue(character: string): number {
  const value = ALPHABET.indexOf(character);
  if (value < 0) throw new RangeError(`not a code character: ${character}`);
  return value;
}

/** Luhn sum of a body; `factor` is the weight of its last character. */
function luhnSum(code: string, factor: 1 | 2): number {
  let sum = 0;
  let weight: number = factor;
  for (const character of [...code.replaceAll("-", "")].reverse()) {
    const product = characterValue(character) * weight;
    sum += Math.floor(product / BASE) + (product % BASE);
    weight = weight === 2 ? 1 : 2;
  }
  return sum;
}

/**
 * Appends the check character. Throws RangeError for an empty body or a character that codes never have
 * (lower case, I, L, O, U).
 */
export function withCheckDigit(body: string): string {
  if (body.replaceAll("-", "") === "") throw new RangeError("empty code");
  return body + ALPHABET.charAt((BASE - (luhnSum(body, 2) % BASE)) % BASE);
}

/** True when a code has a body and ends in its own check character. Never throws. */
export function hasValidCheckDigit(code: string): boolean {
  const characters = code.replaceAll("-", "");
  if (characters.length < 2 || [...characters].some((character) => !ALPHABET.includes(character))) return false;
  return luhnSum(characters, 1) % BASE === 0;
}
