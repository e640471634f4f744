import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { paperStore } from "./paper-store";

let folder: string;
const earlier = process.env.DATA_DIR;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "counterpart-store-"));
  process.env.DATA_DIR = folder;
});
afterEach(() => {
  if (earlier === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = earlier;
  rmSync(folder, { recursive: true });
});

const bytes = new TextEncoder().encode("%PDF-1.4");
const sha256 = createHash("sha256").update(bytes).digest("hex");

it("keeps a file whole under its hash, and gives it back", async () => {
  expect(await paperStore().put(bytes)).toBe(sha256);
  expect(await paperStore().put(bytes)).toBe(sha256);
  expect(readdirSync(join(folder, "papers", sha256.slice(0, 2)))).toEqual([sha256]);
  expect(new Uint8Array((await paperStore().get(sha256)) ?? [])).toEqual(bytes);
  expect(await paperStore().get("0".repeat(64))).toBeNull();
});

it("leaves nothing half-written behind when a file cannot be kept", async () => {
  const place = join(folder, "papers", sha256.slice(0, 2), sha256);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "in-the-way"), "x");
  await expect(paperStore().put(bytes)).rejects.toThrow();
  expect(readdirSync(join(folder, "papers", sha256.slice(0, 2)))).toEqual([sha256]);
});
