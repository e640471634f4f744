// Node builtins only: it installs everything else.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { diskFull, saysDiskFull } from "./disk-full.mjs";
import { releaseLock, takeLock } from "./lock-file.mjs";
import { plain } from "./plain.mjs";

/** @param {string} path */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * True when node_modules holds what the lock file names. Optional packages (of other platforms) may be absent.
 *
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packagesIn(join(root, "package-lock.json"));
  const present = packagesIn(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || (present[path] ? present[path].version === entry.version : entry.optional === true),
  );
}

/** @param {string} root */
function install(root) {
  console.error("Installing packages (npm ci)…");
  const { status, stderr, error } = spawnSync(
    "npm",
    // The build needs the type packages, so development packages are installed whatever NODE_ENV says.
    ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"], shell: process.platform === "win32" },
  );
  if (status === 0) return;
  if (saysDiskFull(stderr ?? "")) throw diskFull(root, "about 2 GB");
  throw plain(
    `Packages could not be installed: check that the npm registry can be reached, then run "npm ci" to see more.\n${stderr || error}`,
  );
}

/**
 * Installs the packages of the lock file unless they are there. A second caller waits for the first.
 *
 * @param {string} root the repository
 */
export async function ensureInstalled(root) {
  const lock = join(root, ".install.lock");
  while (!isInstalled(root)) {
    if (await takeLock(lock, "npm ci")) await wait(1000);
    else install(root);
  }
  releaseLock(lock);
}
