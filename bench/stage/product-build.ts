import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfSources, SOURCES } from "@/scripts/sources";

const repository = process.cwd();
const REFERENCE = join(repository, "bench/reference");
const COPIED = [...SOURCES, "package.json", "tsconfig.json", "next-env.d.ts", "scripts"];
// The copy may lie below the repository, whose lock file would otherwise be taken for the root of the work space.
const CONFIGURATION = `import product from "./product.config.js";
export default {
  ...product,
  turbopack: { ...product.turbopack, root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
};
`;

function copySources(target: string) {
  for (const name of COPIED) {
    rmSync(join(target, name), { recursive: true, force: true });
    if (existsSync(join(repository, name))) cpSync(join(repository, name), join(target, name), { recursive: true });
  }
  cpSync(join(REFERENCE, "app"), join(target, "app"), { recursive: true });
  renameSync(join(target, "next.config.js"), join(target, "product.config.js"));
  writeFileSync(join(target, "next.config.js"), CONFIGURATION);
}

/** Links where the file system can, since the packages are many and never written to. */
function copyPackages(target: string) {
  const copied = join(target, "node_modules");
  rmSync(copied, { recursive: true, force: true });
  try {
    execFileSync("cp", ["-al", join(repository, "node_modules"), copied], { stdio: "pipe" });
  } catch {
    rmSync(copied, { recursive: true, force: true });
    cpSync(join(repository, "node_modules"), copied, { recursive: true, verbatimSymlinks: true });
  }
}

function checksum(): string {
  const hash = createHash("sha256").update(hashOfSources(repository));
  for (const entry of readdirSync(REFERENCE, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest("hex");
}

const stampOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/**
 * Builds the product together with the reference pages in a copy of the sources below the bench's folder, unless the
 * same was built before. Returns the copy's folder. The repository itself never holds a reference page.
 */
export function buildWithReferences(folder: string): string {
  const target = join(folder, "source");
  const stamp = join(folder, "source-checksum");
  const packagesStamp = join(folder, "packages-checksum");
  const wanted = checksum();
  if (stampOf(stamp) === wanted) return target;
  rmSync(stamp, { force: true });
  mkdirSync(target, { recursive: true });
  copySources(target);
  const packages = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (stampOf(packagesStamp) !== packages || !existsSync(join(target, "node_modules"))) {
    copyPackages(target);
    writeFileSync(packagesStamp, packages);
  }
  console.log("Building the product with the reference pages (next build)…");
  execFileSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: target,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  // So that `npm start` in the copy takes the build for its own.
  writeFileSync(join(target, ".next", "source-hash"), hashOfSources(target));
  writeFileSync(stamp, wanted);
  return target;
}
