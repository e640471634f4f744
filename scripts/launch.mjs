// Node builtins only: everything else may not be installed yet.
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { diskFull, isDiskFull, saysDiskFull } from "./disk-full.mjs";
import { ensureInstalled } from "./installation.mjs";
import { takeLock } from "./lock-file.mjs";
import { plain } from "./plain.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of everything that is kept between starts, as an absolute path. */
export const dataFolder = resolve(root, process.env.DATA_DIR || ".data");

/**
 * Makes the data folder and takes its lock.
 *
 * @param {string} purpose
 * @returns {Promise<import("./lock-file.mjs").Holder | null>} null when it is ours, otherwise who has it
 */
export async function takeDataFolder(purpose) {
  try {
    mkdirSync(dataFolder, { recursive: true });
    return await takeLock(join(dataFolder, "lock"), purpose);
  } catch (error) {
    if (error.code === "EACCES" || error.code === "EPERM")
      throw plain(`${dataFolder} belongs to another user: start as that user or choose another folder with DATA_DIR.`);
    throw error;
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw plain(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);
}

/** @param {unknown} error */
function report(error) {
  // Where there is no room left, any step may fail, and not each says why.
  const full = saysDiskFull(`${error?.code} ${error?.message}`) || isDiskFull(dataFolder);
  if (error?.plain || error?.name === "SchemaNewerError") console.error(error.message);
  else if (full) console.error(diskFull(dataFolder).message);
  else console.error(error);
  process.exit(1);
}

/**
 * Installs what is missing, then loads TypeScript modules on the fly.
 *
 * @param {string} path of the module, from the repository's root
 */
export async function load(path) {
  requireNode();
  await ensureInstalled(root);
  process.chdir(root);
  const { register } = await import("tsx/esm/api");
  register();
  return import(pathToFileURL(resolve(root, path)).href);
}

/**
 * Runs a command to its end and prints an error as a plain sentence where there is one.
 *
 * @param {() => Promise<void>} command
 */
export async function launch(command) {
  try {
    await command();
  } catch (error) {
    report(error);
  }
}
