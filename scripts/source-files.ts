import { readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["app", "bench", "components", "core", "db", "e2e", "messages", "scripts", "server"];

/** Every file of the product's own folders, as paths from the root. */
export function sourceFiles(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() || FOLDERS.includes(entry.name))
    .flatMap((entry) =>
      entry.isFile()
        ? [entry.name]
        : readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
            .filter((each) => each.isFile())
            .map((each) => join(each.parentPath, each.name).slice(root.length + 1)),
    )
    .sort();
}
