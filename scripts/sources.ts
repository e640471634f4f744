import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What `next build` reads. Tests and scripts are left out: changing them needs no new build. */
export const SOURCES = [
  ...["app", "components", "core", "db", "messages", "public", "server"],
  ...[
    "instrumentation.ts",
    "next.config.js",
    "package-lock.json",
    "postcss.config.mjs",
    "proxy.ts",
    "tsconfig.build.json",
  ],
];

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** A hash of every source of the build, so that an unchanged tree is not built again. */
export function hashOfSources(root: string): string {
  const hash = createHash("sha256");
  for (const source of SOURCES)
    for (const file of filesBelow(join(root, source)))
      if (!/\.(test|spec)\.tsx?$/.test(file))
        hash.update(file.slice(root.length)).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}
