import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { releaseLock, takeLock } from "./lock-file.mjs";
import { plain } from "./plain.mjs";
import { hashOfSources } from "./sources";

const root = process.cwd();
const stamp = join(root, ".next", "source-hash");

function isBuilt(hash: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

function nextBuild(signal: AbortSignal | undefined): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const next = join(root, "node_modules", "next", "dist", "bin", "next");
    const child = spawn(process.execPath, [next, "build"], {
      cwd: root,
      ...(signal ? { signal } : {}),
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** Builds the product unless the last build was of the same sources. A second caller waits for the first. */
export async function buildIfChanged(signal?: AbortSignal): Promise<void> {
  const hash = hashOfSources(root);
  const lock = join(root, ".build.lock");
  while (!isBuilt(hash)) {
    if (await takeLock(lock, "next build")) {
      await wait(1000);
      continue;
    }
    console.log("Building (next build)…");
    rmSync(stamp, { force: true });
    const { ok, output } = await nextBuild(signal);
    if (!ok && /ENOSPC|No space left on device/.test(output))
      throw plain(`The disk that holds ${root} is full: free about 1 GB and start again.`);
    if (!ok) throw new Error(`The build failed:\n${output}`);
    writeFileSync(stamp, hash);
  }
  releaseLock(lock);
}
