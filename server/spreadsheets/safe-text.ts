/** Begins like a formula, in the half-width and full-width signs that spreadsheet programs take for one. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** More than a spreadsheet's fifteen digits, or zeros in front: read as a number it would come out as another one. */
const CHANGED_BY_READING = /^(?:0\d+|\d{16,})$/;

/**
 * A text for a CSV file as spreadsheet programs may read it: what looks like a formula is written with an apostrophe
 * before it, and never runs; long digits (invoices, bank accounts) with a tab, and keep every digit. Numbers stay numbers.
 */
export function safeText(text: string): string {
  if (CHANGED_BY_READING.test(text)) return `\t${text}`;
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
