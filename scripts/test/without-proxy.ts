import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = ".next-without-proxy";

/**
 * A copy of the build without what proxy.ts became in it: what the build would be if the file were deleted. Gives the
 * copy's folder, for NEXT_DIST_DIR.
 */
export function buildWithoutProxy(root: string): string {
  const copy = join(root, FOLDER);
  rmSync(copy, { recursive: true, force: true });
  const build = join(root, ".next");
  // Not what only a next build would read.
  const left = ["cache", "dev", "types"].map((folder) => join(build, folder));
  cpSync(build, copy, { recursive: true, filter: (path) => !left.includes(path) });
  for (const part of ["middleware", "middleware.js", "middleware.js.map", "middleware.js.nft.json"])
    rmSync(join(copy, "server", part), { recursive: true, force: true });
  const path = join(copy, "server", "functions-config-manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { functions: Record<string, unknown> };
  if (!manifest.functions["/_middleware"]) throw new Error("the build has no proxy.ts that could be taken out");
  delete manifest.functions["/_middleware"];
  writeFileSync(path, JSON.stringify(manifest));
  return FOLDER;
}
