// Node builtins only: runs before dependencies are installed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/**
 * When a process was started, as an opaque text, or null if none runs under that number. Two processes that reuse one
 * number differ in it, so a lock left behind by a killed process is never mistaken for a live one.
 *
 * @param {number} pid
 * @returns {string | null}
 */
export function processStart(pid) {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? null : (fields[19] ?? null);
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * The command line of a running process, or null.
 *
 * @param {number} pid
 * @returns {string | null}
 */
export function commandLine(pid) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * Resolves when a process that is nobody's child here has ended. It looks once a second and keeps no program alive.
 *
 * @param {number} pid
 */
export async function whenEnded(pid) {
  const started = processStart(pid);
  while (started !== null && processStart(pid) === started) await wait(1000, undefined, { ref: false });
}
