// Node builtins only: runs before dependencies are installed.
import { statfsSync } from "node:fs";
import { plain } from "./plain.mjs";

const SAYINGS = /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/;
/** PostgreSQL writes its journal in pieces of this size: with less it cannot even start. */
const LEAST = 16 * 2 ** 20;

/**
 * True if what a program printed says that the disk, or the user's share of it, is full.
 *
 * @param {string} output
 */
export function saysDiskFull(output) {
  return SAYINGS.test(output);
}

/**
 * True if the disk that holds a folder has no room to work in, also when nobody could write down that it has not.
 *
 * @param {string} folder
 */
export function isDiskFull(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST;
  } catch {
    return false;
  }
}

/**
 * The sentence about it.
 *
 * @param {string} folder
 * @param {string} [need] how much to free
 */
export function diskFull(folder, need = "some space") {
  return plain(`The disk that holds ${folder} is full: free ${need} and start again.`);
}
