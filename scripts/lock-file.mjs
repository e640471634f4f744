// Node builtins only: runs before dependencies are installed.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { processStart } from "./processes.mjs";

/** @typedef {{ pid: number, started: string | null, purpose: string }} Holder */

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * @param {string} text
 * @returns {Holder | null} null when the holder is gone
 */
function liveHolder(text) {
  try {
    const holder = JSON.parse(text);
    return holder.pid !== process.pid && processStart(holder.pid) === holder.started ? holder : null;
  } catch {
    // Half written: by a process that was killed at it, or by one that is at it now (told apart by the second look).
    return null;
  }
}

/**
 * Takes the lock, also from a holder that was killed. It is given back when this process ends, however it ends.
 *
 * @param {string} path
 * @param {string} purpose what the holder does, for the sentence another one prints
 * @returns {Promise<Holder | null>} null when the lock is ours, otherwise who has it
 */
export async function takeLock(path, purpose) {
  const mine = JSON.stringify({ pid: process.pid, started: processStart(process.pid), purpose });
  const left = read(path);
  if (left !== null) {
    const holder = liveHolder(left);
    if (holder) return holder;
    await wait(50);
    if (read(path) === left) rmSync(path, { force: true });
  }
  try {
    writeFileSync(path, mine, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  // Two processes may both have removed the same left-over lock; the later writer has it.
  await wait(100);
  const now = read(path);
  if (now !== mine) return (now && liveHolder(now)) ?? { pid: 0, started: null, purpose: "another command" };
  process.once("exit", () => releaseLock(path));
  return null;
}

/**
 * Gives back a lock that this process has; does nothing when it has not.
 *
 * @param {string} path
 */
export function releaseLock(path) {
  if (JSON.parse(read(path) || "{}").pid === process.pid) rmSync(path, { force: true });
}
