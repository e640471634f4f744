import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";

export type Import = {
  /** As written. */
  text: string;
  /** Path from the root if it names a file of the product, with its ending; otherwise null. */
  file: string | null;
  /** Name of the package, as in `next` for `next/link`; null for a file of the product. */
  package: string | null;
};

const STATEMENT =
  /(?:^|[;}\s])(?:import|export)\s*(?:type\s)?[^"'`;]*?from\s*["']([^"']+)["']|(?<![\w"'-])import\s*\(?\s*["']([^"']+)["']/g;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".js", "/index.ts", "/index.tsx"];

function resolved(root: string, path: string): string {
  const ending = ENDINGS.find((each) => /\.\w+$/.test(path + each) && existsSync(join(root, path + each)));
  return path + (ending ?? "");
}

function packageOf(text: string): string {
  const [first = "", second = ""] = text.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** The imports and re-exports of one file. */
export function importsOf(root: string, path: string): Import[] {
  const source = readFileSync(join(root, path), "utf8").replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  return [...source.matchAll(STATEMENT)].map((match) => {
    const text = match[1] ?? match[2] ?? "";
    if (text.startsWith("@/")) return { text, file: resolved(root, text.slice(2)), package: null };
    if (text.startsWith(".")) return { text, file: resolved(root, normalize(join(path, "..", text))), package: null };
    return { text, file: null, package: text.startsWith("node:") ? "node" : packageOf(text) };
  });
}
