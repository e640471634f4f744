const LONGEST = 200;

/** Controls, marks that turn the direction of writing (a name would end in another type than it shows), and quotes. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029"]/gu;

/**
 * The name that a file is kept under: the last part of the path that was sent, without what a file system, a header or
 * an eye cannot bear, and its end when it is too long; `otherwise` when nothing is left.
 */
export function sentFileName(sent: string, otherwise: string): string {
  const last = sent.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const name = [...last.replace(unfit, "")].slice(-LONGEST).join("").trim();
  return /[^.]/.test(name) ? name : otherwise;
}
