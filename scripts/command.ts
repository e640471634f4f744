import { spawn } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

export type Finished = { ok: boolean; output: string };

/**
 * Runs a program from the repository's root and gathers what it prints, without colours. `signal` ends it; the promise
 * settles when it has ended, never before.
 */
export function run(
  file: string,
  args: string[],
  environment: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...(signal ? { signal } : {}),
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", (error) => error.name !== "AbortError" && reject(error));
    child.on("close", (code) => resolve({ ok: code === 0, output: stripVTControlCharacters(output) }));
  });
}

/** Runs a program of an installed package with this very Node. `path` is below node_modules. */
export function runPackage(
  path: string,
  args: string[],
  environment: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Finished> {
  return run(process.execPath, [join("node_modules", path), ...args], environment, signal);
}
