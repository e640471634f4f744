import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { releaseLock, takeLock } from "./lock-file.mjs";
import { processStart } from "./processes.mjs";

const folder = mkdtempSync(join(tmpdir(), "counterpart-lock-"));
const lock = join(folder, "lock");
afterEach(() => rmSync(lock, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test("a free lock is taken, and given back", async () => {
  expect(await takeLock(lock, "test")).toBeNull();
  expect(JSON.parse(readFileSync(lock, "utf8"))).toMatchObject({ pid: process.pid, purpose: "test" });
  releaseLock(lock);
  expect(existsSync(lock)).toBe(false);
});

test("a lock of a live process is refused", async () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const pid = other.pid ?? 0;
  writeFileSync(lock, JSON.stringify({ pid, started: processStart(pid), purpose: "npm start" }));
  expect(await takeLock(lock, "test")).toMatchObject({ pid, purpose: "npm start" });
  other.kill("SIGKILL");
});

test.each([
  ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, started: "1", purpose: "npm start" })],
  ["whose number another process has now", JSON.stringify({ pid: process.ppid, started: "1", purpose: "npm start" })],
  ["half written", '{"pid":'],
])("a lock %s is taken over", async (_, left) => {
  writeFileSync(lock, left);
  expect(await takeLock(lock, "test")).toBeNull();
});
