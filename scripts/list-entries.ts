import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Role } from "@/core/kernel/roles";
import { sourceFiles } from "./source-files";

/** An entry point as its file declares it: who may use it, and for an API route each endpoint behind it. */
export type Entry = {
  kind: "page" | "action" | "route";
  file: string;
  /** The exported name of an action, the method of a route; '' for a page. */
  name: string;
  access: "public" | { roles: readonly Role[] } | { endpoints: Endpoint[] };
};
type Endpoint = { name: string; method: string; path: string; roles: "public" | readonly Role[]; once: boolean };

const isEntry = (file: string) =>
  /^app\/(.*\/)?(page\.tsx|route\.ts)$/.test(file) ||
  (/^(app|server)\/.*\.ts$/.test(file) && /^["']use server["']/m.test(readFileSync(file, "utf8")));
const kindOf = (file: string) => (file.endsWith("page.tsx") ? "page" : file.endsWith("route.ts") ? "route" : "action");

async function entriesOf(file: string): Promise<Entry[]> {
  const module: Record<string, unknown> = await import(pathToFileURL(join(process.cwd(), file)).href);
  const kind = kindOf(file);
  return Object.entries(module)
    .filter(([, value]) => typeof value === "function")
    .map(([name, value]) => {
      const { access } = value as unknown as { access: Entry["access"] };
      return { kind, file, name: kind === "page" ? "" : name, access };
    });
}

/** Prints what every page, action and route declares, as JSON: tests compare it with what the build serves. */
const files = sourceFiles(process.cwd()).filter(isEntry);
const entries = await Promise.all(files.map(entriesOf));
console.log(
  JSON.stringify(entries.flat(), (key, value) =>
    key === "endpoints"
      ? value.map(({ name, method, path, roles, once }: Endpoint) => ({ name, method, path, roles, once }))
      : value,
  ),
);
