import { dirname } from "node:path";

/** Decides one import: undefined if it is allowed, otherwise the reason why not. */
type Rule = (from: string, to: { file: string | null; package: string | null; text: string }) => string | undefined;

const TESTING = ["vitest", "fast-check", "json-logic-js"];
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const folderOf = (path: string) => path.split("/")[0] ?? "";
const nounOf = (path: string) => path.split("/")[1] ?? "";

const core: Rule = (from, { file, package: name }) => {
  if (name === "zod" || (isTest(from) && (name === "node" || TESTING.includes(name ?? "")))) return undefined;
  if (name) return `core/ is pure: it knows zod and nothing else, so that it is quick to test and runs anywhere`;
  if (folderOf(file ?? "") !== "core")
    return "core/ is the innermost layer: whoever needs it imports it, never the reverse";
  if (nounOf(from) === nounOf(file ?? "") || nounOf(file ?? "") === "kernel") return undefined;
  return "a noun in core/ knows itself and core/kernel only: two nouns meet in server/";
};

const DATABASE_PACKAGES = ["drizzle-orm", "postgres", "node"];
// Where the reference lists of divisions come from, and their spelling in Latin letters.
const REFERENCE_PACKAGES = ["@vant/area-data", "gb2260", "pinyin-pro"];

const db: Rule = (from, { file, package: name }) => {
  const isSeed = from.startsWith("db/seed/");
  if (name && (DATABASE_PACKAGES.includes(name) || (isTest(from) && TESTING.includes(name)))) return undefined;
  if (name && isSeed && REFERENCE_PACKAGES.includes(name)) return undefined;
  if (name) return "db/ is PostgreSQL only: drizzle-orm and postgres, no other package";
  if (["core", "db"].includes(folderOf(file ?? ""))) return undefined;
  return "db/ stands below the application: it knows core/ and itself";
};

const NEXT_DOORS = ["session", "form-action", "api-route", "page"].map((name) => `server/${name}.ts`);

const server: Rule = (from, { file, package: name }) => {
  if (name && ["next", "next-auth", "next-intl"].includes(name) && !NEXT_DOORS.includes(from))
    return `only ${NEXT_DOORS.join(", ")} know the web framework: commands also run from the API, the import and tests`;
  if (name?.startsWith("react") && !NEXT_DOORS.includes(from)) return "server/ draws nothing";
  if (!file || ["core", "db", "server", "messages"].includes(folderOf(file))) return undefined;
  return "server/ stands below the pages: it knows core/, db/ and itself";
};

const components: Rule = (from, { file, package: name }) => {
  if (name === "node" && !isTest(from)) return "components/ are drawn in the browser too: no Node built-ins";
  if (name && ["postgres", "drizzle-orm", "next-auth"].includes(name)) return "components/ show what they are given";
  if (!file) return undefined;
  const kind = nounOf(from);
  const target = folderOf(file) === "components" ? nounOf(file) : folderOf(file);
  if (!["core", "components", "messages"].includes(folderOf(file)))
    return "components/ show what they are given: they know core/ and other components, nothing that asks the database";
  if (kind === "ui" && folderOf(file) === "core" && nounOf(file) !== "kernel")
    return "components/ui knows no domain word: it may import core/kernel only";
  if (kind === "ui" && target !== "ui" && folderOf(file) === "components")
    return "components build up from ui to forms to nouns: ui knows only itself";
  if (["forms", "charts"].includes(kind) && folderOf(file) === "components" && !["ui", kind].includes(target))
    return `components build up from ui to forms to nouns: ${kind} knows ui and itself`;
  return undefined;
};

const app: Rule = (from, { file, package: name }) => {
  if (name && ["postgres", "drizzle-orm"].includes(name)) return "a page asks server/: only that opens the database";
  if (!file) return undefined;
  if (folderOf(file) === "db") return "a page asks server/: importing db/ would go around the actor and his policies";
  if (["core", "server", "components", "messages"].includes(folderOf(file))) return undefined;
  if (folderOf(file) !== "app") return "app/ composes core/, server/ and components/, nothing else";
  const segment = dirname(file).replace(/\/_[^/]+(\/.*)?$/, "");
  if (`${dirname(from)}/`.startsWith(`${segment}/`) || file.startsWith(`${dirname(from)}/`)) return undefined;
  return "a segment knows itself and the ones above it: what two segments share belongs in components/<noun>/";
};

const e2e: Rule = (_, { file, package: name }) => {
  if (name && ["@playwright/test", "axe-core", "node", "otpauth", "oidc-provider"].includes(name)) return undefined;
  if (name) return "a browser test sees what a person sees: Playwright and axe-core only";
  if (["core", "e2e", "messages"].includes(folderOf(file ?? "")) || file?.startsWith("db/seed/")) return undefined;
  return "a browser test sees what a person sees: it knows core/ and the seed's cast, no inside of the product";
};

const tools: Rule = (from, { file }) => {
  if (!file || ["core", "db", "server", "messages", folderOf(from)].includes(folderOf(file))) return undefined;
  if (folderOf(from) === "bench" && file.startsWith("scripts/")) return undefined; // bench starts servers as scripts do
  return `${folderOf(from)}/ knows core/, db/ and server/: pages and components run in the web server only`;
};

/** What stands in bench/reference is built into app/; beside what a page knows it may ask the database bare. */
const bench: Rule = (from, target) => {
  const { file } = target;
  if (!from.startsWith("bench/reference/")) return tools(from, target);
  if (!file || ["app", "bench", "components", "core", "db", "server"].includes(folderOf(file))) return undefined;
  return "a reference is part of the product's build: it knows the product, not its scripts";
};

/** Who may import whom, by the first folder of the importing file. */
export const RULES: Record<string, Rule> = { core, db, server, components, app, e2e, bench, scripts: tools };

/** How an import is written: relative without an ending inside core/ and db/, elsewhere `@/` across folders. */
export function spellingOf(from: string, text: string, file: string | null): string | undefined {
  if (!file) return undefined;
  if (["core", "db"].includes(folderOf(from))) {
    if (text.startsWith("@/") && folderOf(file) === folderOf(from))
      return "inside core/ and db/ imports are relative: drizzle-kit resolves the alias unreliably";
    if (/\.tsx?$/.test(text)) return "imports are written without an ending";
    return undefined;
  }
  if (text.startsWith(".") && folderOf(from) !== folderOf(file))
    return `write "@/${file.replace(/\.tsx?$/, "")}": a relative path across folders hides which layer is meant`;
  return undefined;
}
