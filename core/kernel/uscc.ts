/**
 * Unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters of digits and upper-case letters without
 * I, O, S, V, Z; the last is a check character, weights 3^(i-1) mod 31.
 */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Registering authority and kind (2), division of the authority (6 digits), body (9), check (1). */
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The check character of the first 17 characters. Throws RangeError for a length or character of no such code. */
export function usccCheckCharacter(first17: string): string {
  if (!FORM.test(`${first17}0`)) throw new RangeError(`no unified social credit code: ${first17}`);
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(first17.charAt(at)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** True for a well-formed code that ends in its check character. It says nothing about whether it was ever issued. */
export function isUscc(code: string): boolean {
  return FORM.test(code) && usccCheckCharacter(code.slice(0, 17)) === code.charAt(17);
}
