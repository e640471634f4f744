import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { checkEntries } from "./check-entries";
import { runPackage } from "./command";
import { diskFull, saysDiskFull } from "./disk-full.mjs";
import { releaseLock, takeLock } from "./lock-file.mjs";
import { plain } from "./plain.mjs";
import { hashOfSources } from "./sources";

const root = process.cwd();
// What the framework says while the build of a start that was killed goes on without it.
const ANOTHERS = /Another next build process is already running/;
const stamp = join(root, ".next", "source-hash");

function isBuilt(hash: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/** A page, action or route that does not state who may use it must never be served. */
function assertEntriesStated(): void {
  const { failures } = checkEntries(root);
  const reasons = failures.map(({ file, message }) => `${file}: ${message}`);
  if (reasons.length > 0) throw plain(`Not built:\n${reasons.join("\n")}`);
}

async function build(signal?: AbortSignal): Promise<void> {
  const environment = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { ok, output } = await runPackage("next/dist/bin/next", ["build"], environment, signal);
  if (ok) return;
  if (ANOTHERS.test(output)) {
    await wait(3000);
    return build(signal);
  }
  if (saysDiskFull(output)) throw diskFull(root, "about 1 GB");
  throw plain(`The build failed:\n${output}`);
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
    assertEntriesStated();
    rmSync(stamp, { force: true });
    await build(signal);
    writeFileSync(stamp, hash);
  }
  releaseLock(lock);
}
