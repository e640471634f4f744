import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "@/core/kernel/roles";

export type Endpoint = { name: string; method: string; path: string; roles: "public" | readonly Role[]; once: boolean };
export type Access = "public" | { roles: readonly Role[] } | { endpoints: Endpoint[] };
type Declared = { kind: "page" | "action" | "route"; file: string; name: string; access?: Access };

export type PageEntry = { path: string; access?: Access | undefined };
export type ActionEntry = { id: string; file: string; name: string; page: string; access?: Access | undefined };
export type RouteEntry = { path: string; methods: string[]; access?: Access | undefined };

const build = process.env.NEXT_DIST_DIR || ".next";
const read = (file: string) => JSON.parse(readFileSync(join(build, file), "utf8"));

const declared: Declared[] = JSON.parse(
  execFileSync(process.execPath, ["--import", "tsx", "scripts/list-entries.ts"], { encoding: "utf8" }),
);
const accessOf = (file: string, name: string) =>
  declared.find((entry) => entry.file === file && entry.name === name)?.access;

/** What the build serves: '/(office)/people/page' → '/people'. */
const served = Object.entries<string>(read("app-path-routes-manifest.json"));
const sourceOf = (route: string, ending: string) => `app${route}.${ending}`;

/** Every page of the build with what its file declares; those with a `_` are the framework's answers to faults. */
export const pages: PageEntry[] = served
  .filter(([route, path]) => route.endsWith("/page") && !path.startsWith("/_"))
  .map(([route, path]) => ({ path, access: accessOf(sourceOf(route, "tsx"), "") }));

/** Files that are served as they are and say nothing of anybody. */
const isPlainFile = (path: string) => /^\/(icon|favicon|robots|manifest)[\w.-]*$/.test(path);

/** Every route of the build with what its file declares, the same for each of its methods. */
export const routes: RouteEntry[] = served
  .filter(([route, path]) => route.endsWith("/route") && !isPlainFile(path))
  .map(([route, path]) => {
    const mine = declared.filter(({ file }) => file === sourceOf(route, "ts"));
    return { path, methods: mine.map(({ name }) => name), access: mine[0]?.access };
  });

type Built = { filename: string; exportedName: string; workers: Record<string, unknown> };

/** Every server action of the build, on one of the pages that carry it. */
export const actions: ActionEntry[] = Object.entries<Built>(read("server/server-reference-manifest.json").node).map(
  ([id, { filename, exportedName, workers }]) => {
    const worker = Object.keys(workers)[0]?.replace(/^app/, "") ?? "";
    const page = served.find(([route]) => route === worker)?.[1] ?? "/";
    return { id, file: filename, name: exportedName, page, access: accessOf(filename, exportedName) };
  },
);

/** Every endpoint of the REST API. */
export const endpoints: Endpoint[] = routes.flatMap(({ access }) =>
  typeof access === "object" && "endpoints" in access ? access.endpoints : [],
);

/** Whether the build has the file that decides nothing. */
export const hasProxy = existsSync(join(build, "server", "middleware.js"));
